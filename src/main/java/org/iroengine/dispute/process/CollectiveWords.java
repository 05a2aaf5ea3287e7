package org.iroengine.dispute.process;

/** How much may be written about a collective concern. */
final class CollectiveWords {

	static final int LONGEST = 2000;

	private CollectiveWords() {
	}

	static boolean fit(Object words) {
		return words instanceof String text && !text.isBlank() && text.length() <= LONGEST;
	}

}
