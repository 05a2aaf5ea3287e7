package org.iroengine.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.iroengine.web.Problems.Fault;

/**
 * What would change in a calendar.
 *
 * @param base the calendar it changes
 * @param source where it comes from, in words
 * @param last the last covered date afterwards
 * @param added days that would no longer be worked, with their names
 * @param removed days that would be worked again, with their names
 */
record Draft(WorkingCalendar base, String source, LocalDate last, NavigableMap<LocalDate, String> added,
		NavigableMap<LocalDate, String> removed) {

	boolean empty() {
		return this.added.isEmpty() && this.removed.isEmpty() && this.last.equals(this.base.last());
	}

	/** The next version of the base. */
	WorkingCalendar next() {
		NavigableMap<LocalDate, String> days = new TreeMap<>(this.base.holidays());
		days.keySet().removeAll(this.removed.keySet());
		days.putAll(this.added);
		return new WorkingCalendar(this.base.version() + 1, this.base.first(), this.last, days);
	}

	/** The touched years that would have fewer bank holidays than any year in England. */
	List<Fault> thinYears() {
		WorkingCalendar next = next();
		return touchedYears().stream()
			.filter((year) -> next.holidaysIn(year) < CalendarHealthIndicator.LEAST_HOLIDAYS)
			.map((year) -> new Fault(String.valueOf(year),
					"would have only %d bank holidays; England has at least %d in every year. Check the file; where a bank holiday moves, cancel one day and add the other in one change."
						.formatted(next.holidaysIn(year), CalendarHealthIndicator.LEAST_HOLIDAYS)))
			.toList();
	}

	private TreeSet<Integer> touchedYears() {
		TreeSet<Integer> years = IntStream.rangeClosed(this.base.last().getYear() + 1, this.last.getYear())
			.boxed()
			.collect(Collectors.toCollection(TreeSet::new));
		this.added.keySet().forEach((day) -> years.add(day.getYear()));
		this.removed.keySet().forEach((day) -> years.add(day.getYear()));
		return years;
	}

}
