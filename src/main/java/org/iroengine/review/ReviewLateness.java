package org.iroengine.review;

/** Why a review was held after its due date. */
public enum ReviewLateness {

	/** Told late. */
	LATE_NOTIFICATION("late notification"),
	/** No report. */
	NO_REPORT("no social work report"),
	/** Too few came. */
	LACK_OF_ATTENDEES("lack of attendees"),
	/** A date counted from the wrong part. */
	PART_TWO_DATE("date counted from the second part"),
	/** The family. */
	FAMILY("family circumstances"),
	/** The IRO was away. */
	COVER("cover of the IRO"),
	/** Anything else. */
	OTHER("another reason");

	private final String title;

	ReviewLateness(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

}
