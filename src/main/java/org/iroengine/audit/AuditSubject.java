package org.iroengine.audit;

/**
 * What a change was made to.
 *
 * @param kind the business word, such as {@code allocation}
 * @param id its reference
 * @param childRef the child it concerns, or null where it concerns none
 */
public record AuditSubject(String kind, String id, String childRef) {

	public AuditSubject(String kind, long id, String childRef) {
		this(kind, Long.toString(id), childRef);
	}

}
