package org.iroengine.dispute;

/** Why a level was opened. */
public enum Opened {

	/** The dispute began here. */
	BEGUN("the dispute began at this level"),
	/** The level before did not reply by its date. */
	NOT_ANSWERED("the level before did not reply by its date"),
	/** The IRO gave no verdict by its date. */
	NO_VERDICT("the level before ended without a verdict"),
	/** The reply did not satisfy the IRO. */
	NOT_SATISFIED("the reply before did not satisfy the IRO"),
	/** The IRO went to a higher level. */
	BYPASSED("the IRO went to a higher level"),
	/** The time of the whole dispute is over. */
	TOTAL_OVER("the time of the whole dispute is over");

	private final String words;

	Opened(String words) {
		this.words = words;
	}

	/** The end of a sentence. */
	public String words() {
		return this.words;
	}

}
