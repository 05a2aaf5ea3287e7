package org.iroengine.review.web;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.MonthOfReviews;

/**
 * A meeting in the list of a month.
 *
 * @param when when it is, or by when the review is due
 * @param askedOf who has the checklist, or null
 * @param sendable whether its checklist can be sent by hand
 * @param sent whether its checklist can be entered
 */
record ShownMeeting(long meetingId, String childRef, String child, String what, String when, String standing,
		boolean exception, String askedOf, boolean sendable, boolean sent, boolean booked) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

	static ShownMeeting of(MonthOfReviews.Row row, Instant now, boolean sendable) {
		MonthOfReviews.Standing standing = row.standing(now);
		boolean booked = row.startsAt() != null;
		return new ShownMeeting(row.meetingId(), row.childRef(), row.child(), row.what(),
				booked ? LondonTime.spoken(row.startsAt()) : "due " + DAY.format(row.dueOn()), standing.words(),
				standing.isException(), row.askedOf(), sendable, row.isSent(), booked);
	}

	/** Such as {@code June 2026}. */
	static String month(YearMonth month) {
		return MONTH.format(month);
	}

}
