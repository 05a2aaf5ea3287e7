package org.iroengine.calendar;

/** What became of an attempt to approve or withdraw a change of the calendar. */
public sealed interface Decision {

	/**
	 * It is decided.
	 *
	 * @param calendar the calendar in force from now on
	 */
	record Decided(CalendarChange change, WorkingCalendar calendar) implements Decision {

	}

	/** It stays as it was, with the reason and what to do. */
	record Refused(String reason) implements Decision {

	}

}
