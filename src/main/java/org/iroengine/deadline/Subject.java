package org.iroengine.deadline;

import org.iroengine.audit.AuditSubject;

/**
 * What a deadline belongs to.
 *
 * @param kind the business word, such as {@code allocation}; processes carry its id as
 * {@code allocationId}
 * @param id its number within the kind
 * @param childRef the child it concerns
 */
public record Subject(String kind, long id, String childRef) {

	AuditSubject audited() {
		return new AuditSubject(this.kind, this.id, this.childRef);
	}

}
