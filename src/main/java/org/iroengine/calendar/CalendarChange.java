package org.iroengine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * A change of the calendar that somebody proposed.
 *
 * @param base the version it changes
 * @param source where it comes from, in words
 * @param last the last covered date afterwards
 * @param added days that will no longer be worked, with their names
 * @param removed days that will be worked again, with their names
 * @param decidedBy who approved or withdrew it, or null
 * @param version the version that it became, or null
 * @param run the run that moves the deadlines, or null
 */
public record CalendarChange(long id, int base, String source, LocalDate last, NavigableMap<LocalDate, String> added,
		NavigableMap<LocalDate, String> removed, State state, String proposedBy, Instant proposedAt, String decidedBy,
		Instant decidedAt, Integer version, Long run) {

	/** Where a change stands. */
	public enum State {

		/** Waits for a second person. */
		PROPOSED,

		/** In force. */
		APPROVED,

		/** Dropped; nothing was changed. */
		WITHDRAWN,

		/** Never decided, and the calendar has changed since. */
		OUT_OF_DATE

	}

	public boolean open() {
		return this.state == State.PROPOSED;
	}

	Draft on(WorkingCalendar calendar) {
		return new Draft(calendar, this.source, this.last, this.added, this.removed);
	}

}
