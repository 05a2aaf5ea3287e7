package org.iroengine.dispute;

import java.time.Instant;
import java.time.LocalDate;

import org.iroengine.deadline.Subject;

/**
 * An IRO's challenge to the care of a child.
 *
 * @param reference what people call it, such as {@code DRP-12}
 * @param periodId null where the child is on a protection plan and not looked after
 * @param raisedFormal false where it began informal: it counts as informal for ever
 * @param repeatOf the closed dispute about the same that it repeats, or null
 * @param ladderVersion the ladder it began on and finishes on
 * @param formalAt when it became formal; null while it has not
 * @param overTotalAt when the time of the whole was over with the dispute still open, or
 * null
 * @param extendedTo the second date, where an extension was agreed, or null
 * @param closure null while it is open
 */
public record Dispute(long id, String reference, String childRef, Long periodId, Basis basis, DisputeState state,
		boolean raisedFormal, Instant raisedAt, String raisedBy, Challenge challenge, Long repeatOf,
		String ladderVersion, Instant formalAt, Instant overTotalAt, LocalDate extendedTo, Closure closure) {

	static final String SUBJECT = "dispute";

	/** What its deadlines belong to. */
	public Subject subject() {
		return new Subject(SUBJECT, this.id, this.childRef);
	}

	public boolean isOpen() {
		return this.state.open();
	}

	/** The rule of the timescales by which the whole is due. */
	public String totalRule() {
		return this.basis.rule();
	}

}
