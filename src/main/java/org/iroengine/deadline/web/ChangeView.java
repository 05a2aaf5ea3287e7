package org.iroengine.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.iroengine.calendar.CalendarChange;

/**
 * A change of the calendar as API and page show it.
 *
 * @param preview what would move, or null where it is decided
 * @param run how far the moving is, or null where none was started
 */
record ChangeView(long id, String state, String source, int baseVersion, LocalDate lastDate, List<Day> added,
		List<Day> cancelled, String proposedBy, Instant proposedAt, String decidedBy, Instant decidedAt,
		Integer version, PreviewView preview, RunView run) {

	/** A day that is added or cancelled. */
	record Day(LocalDate date, String name) {

		static List<Day> of(Map<LocalDate, String> days) {
			return days.entrySet().stream().map((day) -> new Day(day.getKey(), day.getValue())).toList();
		}

	}

	static ChangeView of(CalendarChange change, PreviewView preview, RunView run) {
		return new ChangeView(change.id(), change.state().name(), change.source(), change.base(), change.last(),
				Day.of(change.added()), Day.of(change.removed()), change.proposedBy(), change.proposedAt(),
				change.decidedBy(), change.decidedAt(), change.version(), preview, run);
	}

}
