package org.iroengine.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.iroengine.web.Problems.Fault;

/** Compares single days with a calendar. */
final class SingleDayCheck {

	private final WorkingCalendar calendar;

	private final List<Fault> faults;

	private final NavigableMap<LocalDate, String> added = new TreeMap<>();

	private final NavigableMap<LocalDate, String> removed = new TreeMap<>();

	SingleDayCheck(WorkingCalendar calendar, List<Fault> faults) {
		this.calendar = calendar;
		this.faults = faults;
	}

	/** What the days change; what is wrong with them is added to the faults. */
	Draft read(SingleDays days) {
		if (days.add().isEmpty() && days.cancel().isEmpty()) {
			fault("add", "write at least one day to add or to cancel");
		}
		IntStream.range(0, days.add().size())
			.forEach((number) -> add("add[%d]".formatted(number), days.add().get(number)));
		IntStream.range(0, days.cancel().size())
			.forEach((number) -> cancel("cancel[%d]".formatted(number), days.cancel().get(number)));
		return new Draft(this.calendar, "single days", this.calendar.last(), this.added, this.removed);
	}

	private void add(String place, SingleDays.Day day) {
		LocalDate date = date(place + ".date", (day != null) ? day.date() : null);
		String name = (day != null && day.name() != null) ? day.name().strip() : "";
		if (name.isEmpty()) {
			fault(place + ".name", "write the name of the bank holiday");
		}
		Words.fault(place + ".name", name).ifPresent(this.faults::add);
		if (date != null && addable(place + ".date", date) && this.added.putIfAbsent(date, name) != null) {
			fault(place + ".date", "%s is added twice: write it once".formatted(Words.day(date)));
		}
	}

	private boolean addable(String place, LocalDate date) {
		if (this.calendar.holidays().containsKey(date)) {
			fault(place, "%s is a bank holiday already (%s): leave it out".formatted(Words.day(date),
					this.calendar.holidays().get(date)));
		}
		else if (WorkingCalendar.neverWorked(date)) {
			fault(place, "%s is no working day anyway: adding it would change nothing".formatted(Words.day(date)));
		}
		else {
			return true;
		}
		return false;
	}

	private void cancel(String place, String written) {
		LocalDate date = date(place, written);
		String name = (date != null) ? this.calendar.holidays().get(date) : null;
		if (date != null && WorkingCalendar.neverWorked(date)) {
			fault(place, "%s is never a working day (a weekend, Good Friday or 25 December): it cannot be cancelled"
				.formatted(Words.day(date)));
		}
		else if (date != null && name == null) {
			fault(place, "%s is no bank holiday: there is nothing to cancel".formatted(Words.day(date)));
		}
		else if (date != null && this.removed.putIfAbsent(date, name) != null) {
			fault(place, "%s is cancelled twice: write it once".formatted(Words.day(date)));
		}
	}

	private LocalDate date(String place, String written) {
		try {
			LocalDate date = LocalDate.parse((written != null) ? written.strip() : "");
			if (this.calendar.covers(date)) {
				return date;
			}
			fault(place, "%s lies outside the years that are stored (%s to %s)".formatted(Words.day(date),
					Words.day(this.calendar.first()), Words.day(this.calendar.last())));
		}
		catch (DateTimeParseException ex) {
			fault(place, "write a date such as 2027-01-04");
		}
		return null;
	}

	private void fault(String place, String message) {
		this.faults.add(new Fault(place, message));
	}

}
