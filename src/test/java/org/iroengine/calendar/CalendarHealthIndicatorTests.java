package org.iroengine.calendar;

import java.time.LocalDate;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When the calendar can no longer be relied on. */
class CalendarHealthIndicatorTests {

	private final WorkingCalendar seeded = EnglishCalendars.seeded();

	@Test
	void isSilentOnAFullCalendarThatReachesThirteenMonthsAhead() {
		assertThat(CalendarHealthIndicator.faults(this.seeded, LocalDate.of(2028, 11, 30))).isEmpty();
	}

	@Test
	void namesTheEndThatIsLessThanThirteenMonthsAhead() {
		assertThat(CalendarHealthIndicator.faults(this.seeded, LocalDate.of(2028, 12, 1))).singleElement()
			.asString()
			.contains("2029-12-31", "13 months");
	}

	@Test
	void namesAYearWithFewerThanEightHolidays() {
		TreeMap<LocalDate, String> days = new TreeMap<>(this.seeded.holidays());
		days.remove(LocalDate.of(2000, 8, 28));
		WorkingCalendar thin = new WorkingCalendar(2, this.seeded.first(), this.seeded.last(), days);
		assertThat(CalendarHealthIndicator.faults(thin, LocalDate.of(2026, 3, 2))).singleElement()
			.asString()
			.contains("only 7 bank holidays for 2000");
	}

}
