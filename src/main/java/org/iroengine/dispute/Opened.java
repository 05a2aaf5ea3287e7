package org.iroengine.dispute;

/** Why a level was opened. */
public enum Opened {

	/** The dispute began here. */
	BEGUN("the dispute began at this level"),
	/** The level before did not reply by its date. */
	NOT_ANSWERED("the level before did not reply by its date",
			"the top did not reply by its date and is asked once more"),
	/** The IRO gave no verdict by its date. */
	NO_VERDICT("the level before ended without a verdict",
			"there was no verdict on the reply of the top by its date, and it is still to be given"),
	/** The reply did not satisfy the IRO. */
	NOT_SATISFIED("the reply before did not satisfy the IRO",
			"the reply of the top did not satisfy the IRO, and the top is asked once more"),
	/** The IRO went to a higher level. */
	BYPASSED("the IRO went to a higher level"),
	/** The time of the whole dispute is over. */
	TOTAL_OVER("the time of the whole dispute is over");

	private final String words;

	private final String again;

	Opened(String words) {
		this(words, words);
	}

	Opened(String words, String again) {
		this.words = words;
		this.again = again;
	}

	/** The end of a sentence. */
	public String words() {
		return this.words;
	}

	/** The same, for a level that had the dispute before. */
	String words(boolean before) {
		return before ? this.again : this.words;
	}

}
