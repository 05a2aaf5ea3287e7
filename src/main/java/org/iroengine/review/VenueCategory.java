package org.iroengine.review;

/** What kind of place a review is held in. */
public enum VenueCategory {

	/** Where the child lives. */
	PLACEMENT("Where the child lives"),
	/** The child's school or college. */
	SCHOOL("School or college"),
	/** An office of the council. */
	OFFICE("An office of the council"),
	/** Elsewhere in the community. */
	COMMUNITY("Elsewhere in the community"),
	/** Hospital, secure or other residential setting. */
	INSTITUTION("Hospital, secure or other residential setting"),
	/** By video or telephone. */
	REMOTE("By video or telephone"),
	/** Nobody meets: only where the schedule of the review allows it. */
	WITHOUT_MEETING("Without a meeting, where the child’s schedule allows it");

	private final String words;

	VenueCategory(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
