package org.iroengine.calendar;

import java.time.LocalDate;

/** Calendars for tests that need no database. */
public final class EnglishCalendars {

	private EnglishCalendars() {
	}

	/** The calendar as it is seeded, 2000 to 2029. */
	public static WorkingCalendar seeded() {
		return new WorkingCalendar(1, LocalDate.of(2000, 1, 1), LocalDate.of(2029, 12, 31),
				EnglishBankHolidays.between(2000, 2029));
	}

}
