package org.iroengine.review;

/** How a parent took part in a review. */
public enum TakingPart {

	/** Was there. */
	ATTENDED("attended the meeting"),
	/** By the consultation document. */
	FORM("filled in the form"),
	/** Another time. */
	SEPARATE_MEETING("met the IRO separately"),
	/** From afar. */
	PHONE_OR_MAIL("by telephone or mail"),
	/** Somebody spoke for the parent. */
	THROUGH_SOMEBODY("through the worker or an advocate"),
	/** Took no part. */
	NONE("not at all"),
	/** The child's wish. */
	CHILD_DECLINED("no: the child does not want it"),
	/** Not safe. */
	UNSAFE("no: it would not be safe");

	private final String title;

	TakingPart(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

}
