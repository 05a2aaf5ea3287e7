package org.iroengine.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

import org.iroengine.calendar.LondonTime;

/**
 * Three months of the calendar year in London, such as January to March.
 *
 * @param from its first day
 */
record Quarter(LocalDate from) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	/** The quarter in which the instant lies. */
	static Quarter of(Instant at) {
		return new Quarter(LondonTime.date(at).with(IsoFields.DAY_OF_QUARTER, 1));
	}

	/** In words, such as {@code January to March 2026}. */
	String title() {
		return "%s to %s".formatted(MONTH.format(this.from), MONTH_AND_YEAR.format(this.from.plusMonths(2)));
	}

}
