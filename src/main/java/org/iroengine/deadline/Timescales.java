package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;

/**
 * Computes due dates from the rules in force on the start and the calendar in force now.
 */
@Component
public class Timescales {

	private final TimescaleTable table;

	private final Calendars calendars;

	Timescales(TimescaleTable table, Calendars calendars) {
		this.table = table;
		this.calendars = calendars;
	}

	/**
	 * When a rule is due that begins at an instant.
	 * @throws IllegalArgumentException when there is no such rule
	 * @throws org.iroengine.calendar.BeyondCalendarHorizon when a date is not covered by
	 * the stored bank holidays
	 */
	public Due compute(String rule, Instant start) {
		return compute(rule, start, null);
	}

	/**
	 * When a rule is due that begins at an instant; the interval of a half-interval rule
	 * ends on a local date in London.
	 * @throws IllegalArgumentException when there is no such rule, a half-interval rule
	 * has no end, or how long the rule lasts stands elsewhere
	 * @throws org.iroengine.calendar.BeyondCalendarHorizon when a date is not covered by
	 * the stored bank holidays
	 */
	public Due compute(String rule, Instant start, LocalDate until) {
		return compute(on(rule, start).span(until), start);
	}

	/**
	 * When a span ends that begins at an instant.
	 * @throws org.iroengine.calendar.BeyondCalendarHorizon when a date is not covered by
	 * the stored bank holidays
	 */
	public Due compute(Span span, Instant start) {
		return dates().after(start, span);
	}

	/** Counts on the calendar in force now. */
	DueDates dates() {
		return new DueDates(this.calendars.current());
	}

	/**
	 * The rule as it stands on the local date of an instant.
	 * @throws IllegalArgumentException when there is no such rule
	 */
	public Timescale on(String rule, Instant start) {
		return this.table.on(rule, LondonTime.date(start));
	}

	/** The name of every rule. */
	public List<String> rules() {
		return this.table.rules();
	}

	/** The names of the rules that remind of a rule. */
	public List<String> remindersOf(String rule) {
		return this.table.remindersOf(rule);
	}

	/** The version of the rules, such as {@code timescales@3f2a9c1b}. */
	public String version() {
		return this.table.version();
	}

}
