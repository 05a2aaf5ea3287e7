package org.iroengine.review;

/** How a meeting of a review went. */
public enum MeetingOutcome {

	/** The review, or its last part, was held. */
	HELD("Held: the review is complete"),
	/** Only the first part was held. */
	FIRST_PART("The first part was held, a second is to come"),
	/** It was opened, or was to be, and put off to another day. */
	ADJOURNED("Adjourned to another day"),
	/** No business was done: no part of the review. */
	STOOD_DOWN("Stood down: no business was done"),
	/** The IRO reviewed the case and nobody met. */
	WITHOUT_MEETING("Held without a meeting");

	private final String title;

	MeetingOutcome(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

	/** Whether business was done, so that it counts as the review or a part of it. */
	public boolean isHeld() {
		return this == HELD || this == FIRST_PART || this == WITHOUT_MEETING;
	}

}
