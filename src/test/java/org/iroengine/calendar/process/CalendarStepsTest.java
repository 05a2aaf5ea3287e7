package org.iroengine.calendar.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The weeks and months by which lists are cut are London's. */
class CalendarStepsTest {

	@ParameterizedTest
	@CsvSource({
			"in winter on a Monday,          2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z, 2026-04-01T00:00:00+01:00",
			"on Sunday before the clocks change, 2026-03-29T00:30:00Z, 2026-03-29T23:00:00Z, 2026-03-31T23:00:00Z",
			"at midnight of summer time,         2026-03-29T23:00:00Z, 2026-04-05T23:00:00Z, 2026-03-31T23:00:00Z",
			"late on the last of a month,        2026-06-30T23:30:00Z, 2026-07-05T23:00:00Z, 2026-07-31T23:00:00Z",
			"when summer time ends,              2026-10-23T09:00:00Z, 2026-10-26T00:00:00Z, 2026-11-01T00:00:00Z",
			"at the end of the year,             2026-12-31T23:59:00Z, 2027-01-04T00:00:00Z, 2027-01-01T00:00:00Z" })
	void weeksBeginOnMondayAndMonthsOnTheFirst(String when, Instant now, Instant monday, Instant month) {
		CalendarSteps steps = new CalendarSteps(Clock.fixed(now, ZoneOffset.UTC));
		assertThat(steps.monday(0)).isEqualTo(Date.from(monday));
		assertThat(steps.nextMonth()).isEqualTo(Date.from(month));
	}

	@ParameterizedTest
	@CsvSource("2026-03-25T09:00:00Z, 2026-04-05T23:00:00Z")
	void theWeekAfterIsSevenDaysOfLondonLong(Instant now, Instant monday) {
		assertThat(new CalendarSteps(Clock.fixed(now, ZoneOffset.UTC)).monday(1)).isEqualTo(Date.from(monday));
	}

}
