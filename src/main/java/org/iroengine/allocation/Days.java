package org.iroengine.allocation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * The dates that decide who is there for a child, local dates in London.
 *
 * @param today the day of the proposal
 * @param stayUntil by when an officer should not have left
 * @param firstReview whether that is the child's first review
 * @param absentUntil who is absent today, with the last day of absence
 */
record Days(LocalDate today, LocalDate stayUntil, boolean firstReview, Map<String, LocalDate> absentUntil) {

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	/** Such as {@code 3 March 2025}. */
	static String words(LocalDate date) {
		return WORDS.format(date);
	}

	String stayUntilWords() {
		return (this.firstReview ? "the first review is due on %s" : "%s, too soon for another child")
			.formatted(words(this.stayUntil));
	}

}
