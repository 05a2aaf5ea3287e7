package org.iroengine.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WorkingCalendar;
import org.iroengine.web.Problems;
import org.iroengine.web.Problems.Fault;

/** Tells the calendar in force. */
@RestController
class CalendarController {

	private final Calendars calendars;

	private final Clock clock;

	CalendarController(Calendars calendars, Clock clock) {
		this.calendars = calendars;
		this.clock = clock;
	}

	/**
	 * Answers the version in force, the dates it covers, and the bank holidays of a
	 * {@code year}, this one where none is given. 400 where that year is not covered.
	 */
	@GetMapping("/api/calendar")
	ResponseEntity<Object> calendar(@RequestParam(required = false) String year) {
		WorkingCalendar calendar = this.calendars.current();
		String asked = (year != null) ? year : String.valueOf(LondonTime.date(this.clock.instant()).getYear());
		if (!asked.matches("\\d{4}") || !calendar.covers(LocalDate.of(Integer.parseInt(asked), 12, 31))) {
			return Problems.of(HttpStatus.BAD_REQUEST, "The calendar cannot be told for this year.", List.of(new Fault(
					"year",
					"write a year from %d to %d".formatted(calendar.first().getYear(), calendar.last().getYear()))));
		}
		return ResponseEntity.ok(view(calendar, Integer.parseInt(asked)));
	}

	private static View view(WorkingCalendar calendar, int year) {
		return new View("england", calendar.version(), calendar.first(), calendar.last(), year,
				calendar.holidays()
					.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
					.entrySet()
					.stream()
					.map((day) -> new Holiday(day.getKey(), day.getValue()))
					.toList());
	}

	/** The calendar as the API shows it. */
	private record View(String country, int version, LocalDate first, LocalDate last, int year,
			List<Holiday> holidays) {

	}

	/** A bank holiday as the API shows it. */
	private record Holiday(LocalDate date, String name) {

	}

}
