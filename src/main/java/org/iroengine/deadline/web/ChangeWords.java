package org.iroengine.deadline.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of the calendar's pages. */
final class ChangeWords {

	static final String NOTHING_DIFFERS = "Nothing differs: all of this stands in the calendar already. Nothing was stored.";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

	private ChangeWords() {
	}

	/** A date such as {@code Monday 3 May 2027}. */
	static String day(LocalDate date) {
		return date.format(DAY);
	}

}
