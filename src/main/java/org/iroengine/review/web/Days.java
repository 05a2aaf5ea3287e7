package org.iroengine.review.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as pages of reviews write them. */
final class Days {

	private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

	private Days() {
	}

	/** Such as Mon 16 Mar 2026. */
	static String spoken(LocalDate day) {
		return SPOKEN.format(day);
	}

}
