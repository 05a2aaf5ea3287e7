package org.iroengine.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.iroengine.calendar.LondonTime;

/** Dates of reviews as people read them, in London. */
final class ReviewWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH)
		.withZone(LondonTime.ZONE);

	private ReviewWords() {
	}

	/** Such as {@code Tue 24 Mar 2026}. */
	static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** Such as {@code 14:30 to 15:30}. */
	static String time(Booking booking) {
		return "%s to %s".formatted(TIME.format(booking.startsAt()),
				TIME.format(booking.startsAt().plusSeconds(booking.minutes() * 60L)));
	}

}
