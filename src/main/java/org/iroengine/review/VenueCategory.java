package org.iroengine.review;

/** What kind of place a review is held in. */
public enum VenueCategory {

	/** Where the child lives. */
	PLACEMENT,
	/** The child's school or college. */
	SCHOOL,
	/** An office of the council. */
	OFFICE,
	/** Elsewhere in the community. */
	COMMUNITY,
	/** Hospital, secure or other residential setting. */
	INSTITUTION,
	/** By video or telephone. */
	REMOTE,
	/** Nobody meets: only where the schedule of the review allows it. */
	WITHOUT_MEETING

}
