package org.iroengine.allocation;

import java.time.Instant;

import org.iroengine.deadline.Subject;

/**
 * The act of giving a child an IRO for a period of care, from request to end.
 *
 * @param officer null until a person has confirmed one
 * @param endedAt when the officer ceased to be the child's IRO, or the request was
 * withdrawn; null while neither
 */
public record Allocation(long id, long periodId, String childRef, Instant requestedAt, String officer,
		Instant allocatedAt, String allocatedBy, String overrideReason, Instant endedAt) {

	/** What the deadlines of this allocation are filed under. */
	public Subject subject() {
		return new Subject("allocation", this.id, this.childRef);
	}

	boolean isOpenRequest() {
		return this.allocatedAt == null && this.endedAt == null;
	}

}
