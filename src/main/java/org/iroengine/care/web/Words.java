package org.iroengine.care.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.DeadlineState;

/** Dates and verdicts in words. */
final class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

	private Words() {
	}

	static String moment(Instant at) {
		return LondonTime.spoken(at);
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** A verdict, such as {@code met late}. */
	static String of(DeadlineState state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
