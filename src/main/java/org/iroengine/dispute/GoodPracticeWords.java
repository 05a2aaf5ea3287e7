package org.iroengine.dispute;

/** How much may be said at once. */
public final class GoodPracticeWords {

	/** The most characters of a text. */
	public static final int LONGEST = 2000;

	private GoodPracticeWords() {
	}

	static boolean fit(String words) {
		return words != null && !words.isBlank() && words.strip().length() <= LONGEST;
	}

}
