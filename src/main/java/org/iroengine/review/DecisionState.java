package org.iroengine.review;

/** How a decision of an earlier review stands. */
public enum DecisionState {

	DONE("done"), IN_PROGRESS("in progress"), NOT_DONE("not done"), NO_LONGER_NEEDED("no longer needed");

	private final String words;

	DecisionState(String words) {
		this.words = words;
	}

	/** What people read. */
	public String words() {
		return this.words;
	}

	/** Whether it still is to be done, by a new date. */
	public boolean goesOn() {
		return this == IN_PROGRESS || this == NOT_DONE;
	}

}
