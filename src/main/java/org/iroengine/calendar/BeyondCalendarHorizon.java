package org.iroengine.calendar;

import java.time.LocalDate;

/**
 * Raised instead of a guess where a date lies outside the years whose bank holidays are
 * stored.
 */
public class BeyondCalendarHorizon extends RuntimeException {

	BeyondCalendarHorizon(LocalDate date, WorkingCalendar calendar) {
		super("%s lies outside the bank holidays that are stored (version %d, %s to %s). Ask for a date in that range, or store a calendar that covers it."
			.formatted(date, calendar.version(), calendar.first(), calendar.last()));
	}

}
