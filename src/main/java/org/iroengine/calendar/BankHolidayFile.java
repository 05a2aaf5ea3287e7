package org.iroengine.calendar;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.iroengine.web.Problems.Fault;

/**
 * Reads GOV.UK's file of bank holidays (https://www.gov.uk/bank-holidays.json) and
 * compares it with a calendar; what it says of Scotland and Northern Ireland is passed
 * over.
 */
final class BankHolidayFile {

	static final String FIELD = "bank-holidays";

	private static final String ENGLAND = "england-and-wales";

	private static final int MOST_YEARS_FURTHER = 10;

	private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private final WorkingCalendar calendar;

	private final List<Fault> faults;

	private final NavigableMap<LocalDate, String> days = new TreeMap<>();

	BankHolidayFile(WorkingCalendar calendar, List<Fault> faults) {
		this.calendar = calendar;
		this.faults = faults;
	}

	/** What the file changes; what is wrong with it is added to the faults. */
	Draft read(byte[] file) {
		events(file).forEach(this::event);
		return new Draft(this.calendar, "the bank holidays file of GOV.UK", last(), added(), removed());
	}

	private List<Event> events(byte[] file) {
		try {
			JsonNode events = JSON.readTree(file).path(ENGLAND).path("events");
			if (!events.isArray() || events.isEmpty()) {
				fault(FIELD, "The file has no events for england-and-wales. " + whereFrom());
			}
			return IntStream.range(0, events.size())
				.mapToObj((number) -> new Event("%s.events[%d]".formatted(ENGLAND, number), events.get(number)))
				.toList();
		}
		catch (IOException ex) {
			fault(FIELD, "The file is no JSON that can be read. " + whereFrom());
			return List.of();
		}
	}

	private void event(Event event) {
		if (event.text("title").isBlank()) {
			fault(event.place() + ".title", "is missing: write the name of the bank holiday");
		}
		String date = event.text("date");
		try {
			day(event.place() + ".date", LocalDate.parse(date), event.text("title").strip());
		}
		catch (DateTimeParseException ex) {
			fault(event.place() + ".date", date.isBlank() ? "is missing: write a date such as 2027-01-01"
					: "'%s' is no date: write one such as 2027-01-01".formatted(Words.shortened(date)));
		}
	}

	private void day(String place, LocalDate day, String title) {
		Words.fault(place.replaceFirst("date$", "title"), title).ifPresent(this.faults::add);
		if (day.isBefore(this.calendar.first()) || day.isAfter(this.calendar.last().plusYears(MOST_YEARS_FURTHER))) {
			fault(place, "%s lies outside the years that can be kept (%s to %s)".formatted(Words.day(day),
					Words.day(this.calendar.first()), Words.day(this.calendar.last().plusYears(MOST_YEARS_FURTHER))));
		}
		else if (this.days.putIfAbsent(day, title) != null) {
			fault(place, "%s stands twice in the file: keep it once".formatted(Words.day(day)));
		}
	}

	private LocalDate last() {
		LocalDate last = this.days.isEmpty() ? this.calendar.last() : yearEnd();
		return last.isAfter(this.calendar.last()) ? last : this.calendar.last();
	}

	private LocalDate yearEnd() {
		return LocalDate.of(this.days.lastKey().getYear(), Month.DECEMBER, 31);
	}

	/** In years not covered so far every day is new, also one that is never worked. */
	private NavigableMap<LocalDate, String> added() {
		NavigableMap<LocalDate, String> added = new TreeMap<>(this.days);
		added.keySet().removeAll(this.calendar.holidays().keySet());
		added.keySet().removeIf((day) -> this.calendar.covers(day) && WorkingCalendar.neverWorked(day));
		return added;
	}

	/** The file speaks for the years from its first to its last day, and for no other. */
	private NavigableMap<LocalDate, String> removed() {
		if (this.days.isEmpty()) {
			return new TreeMap<>();
		}
		LocalDate from = this.days.firstKey().withDayOfYear(1);
		NavigableMap<LocalDate, String> removed = new TreeMap<>(
				this.calendar.holidays().subMap(from, true, yearEnd(), true));
		removed.keySet().removeAll(this.days.keySet());
		removed.keySet().removeIf(WorkingCalendar::neverWorked);
		return removed;
	}

	private void fault(String place, String message) {
		this.faults.add(new Fault(place, message));
	}

	private static String whereFrom() {
		return "Fetch it anew from https://www.gov.uk/bank-holidays.json and send it unchanged.";
	}

	/** One entry of the file and where it stands. */
	private record Event(String place, JsonNode node) {

		String text(String field) {
			JsonNode value = this.node.path(field);
			return value.isTextual() ? value.textValue() : "";
		}

	}

}
