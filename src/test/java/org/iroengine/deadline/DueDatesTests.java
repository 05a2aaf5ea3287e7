package org.iroengine.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.calendar.BeyondCalendarHorizon;
import org.iroengine.calendar.EnglishCalendars;
import org.iroengine.calendar.LondonTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Due instants, last bookable days and the sentences that explain them. */
class DueDatesTests {

	private final TimeZone before = TimeZone.getDefault();

	private final DueDates dates = new DueDates(EnglishCalendars.seeded());

	@AfterEach
	void restoreZone() {
		TimeZone.setDefault(this.before);
	}

	@ParameterizedTest
	@CsvSource({ "2020-01-04T23:00, 2020-01-06T23:00", "2020-01-04T10:00, 2020-01-06T10:00",
			"2020-03-28T23:00, 2020-03-31T00:00", "2020-10-24T12:00, 2020-10-26T11:00",
			"2019-10-26T23:00, 2019-10-28T22:00", "2020-06-06T00:00, 2020-06-08T00:00" })
	void fortyEightHoursAreElapsedHours(LocalDateTime start, LocalDateTime due) {
		Due computed = this.dates.after(london(start), Span.of(48, Unit.HOURS));
		assertThat(computed.dueAt()).isEqualTo(london(due)).isEqualTo(london(start).plusSeconds(48 * 3600));
		assertThat(computed.dueOn()).isNull();
		assertThat(computed.lastBookable()).isNull();
	}

	@Test
	void twentyWorkingDaysFromASaturdayNightCountFromMonday() {
		Due due = this.dates.after(london(LocalDateTime.of(2020, 1, 4, 23, 0)), Span.of(20, Unit.WORKING_DAYS));
		assertThat(due.dueOn()).isEqualTo("2020-01-31");
	}

	@ParameterizedTest
	@CsvSource({ "2020-03-02, 2020-03-30, 2020-03-30T23:00:00Z", "2020-02-03, 2020-03-02, 2020-03-03T00:00:00Z" })
	void aDateIsOverdueFromTheStartOfTheNextDayInLondon(LocalDate start, LocalDate due, Instant dueAt) {
		Due computed = this.dates.after(LondonTime.startOf(start), Span.of(20, Unit.WORKING_DAYS));
		assertThat(computed.dueOn()).isEqualTo(due);
		assertThat(computed.dueAt()).isEqualTo(dueAt);
	}

	@Test
	void aSummerNightBelongsToTheLondonDay() {
		Due due = this.dates.after(Instant.parse("2020-06-01T23:30:00Z"), Span.of(1, Unit.DAYS));
		assertThat(due.dueOn()).isEqualTo("2020-06-03");
	}

	@ParameterizedTest
	@CsvSource({ "2019-06-14, 2019-12-14, 2019-09-13", "2020-01-01, 2020-01-02, 2020-01-01",
			"2020-01-01, 2020-01-03, 2020-01-02" })
	void halfAnIntervalIsWholeDays(LocalDate start, LocalDate until, LocalDate due) {
		assertThat(this.dates.after(LondonTime.startOf(start), new Span(1, Unit.HALF_INTERVAL, until)).dueOn())
			.isEqualTo(due);
	}

	@Test
	void whatStandsElsewhereGivesNoDate() {
		assertThatThrownBy(() -> this.dates.after(Instant.parse("2020-01-01T00:00:00Z"), Span.of(0, Unit.ELSEWHERE)))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void halfAnIntervalNeedsItsEnd() {
		assertThatThrownBy(
				() -> this.dates.after(Instant.parse("2020-01-01T00:00:00Z"), Span.of(1, Unit.HALF_INTERVAL)))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("interval ends");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2019-12-16T00:00 | 20  | working-days | 20 working days from Mon 16 Dec 2019 end on Thu 16 Jan 2020; not counted: weekends, 25 and 26 Dec, 1 Jan
					2020-04-09T00:00 | 20  | working-days | 20 working days from Thu 9 Apr 2020 end on Tue 12 May 2020; not counted: weekends, 10 and 13 Apr, 8 May
					2020-04-20T00:00 | -10 | working-days | 10 working days back from Mon 20 Apr 2020 end on Thu 2 Apr 2020; not counted: weekends, 10 and 13 Apr
					2020-03-02T00:00 | 2   | working-days | 2 working days from Mon 2 Mar 2020 end on Wed 4 Mar 2020
					2020-09-01T00:00 | 1   | working-days | 1 working day from Tue 1 Sep 2020 ends on Wed 2 Sep 2020
					2020-09-01T00:00 | 0   | days         | due on the day itself, Tue 1 Sep 2020
					2019-11-30T00:00 | 3   | months       | 3 months from Sat 30 Nov 2019 end on Sat 29 Feb 2020, the last day of that month; that is not a working day: the last bookable day is Fri 28 Feb 2020
					2019-02-28T00:00 | 6   | months       | 6 months from Thu 28 Feb 2019 end on Wed 28 Aug 2019
					2020-04-09T00:00 | 28  | days         | 28 days from Thu 9 Apr 2020 end on Thu 7 May 2020
					2020-01-04T23:00 | 48  | hours        | 48 hours from Sat 4 Jan 2020 23:00 end on Mon 6 Jan 2020 23:00
					2020-03-28T23:00 | 48  | hours        | 48 hours from Sat 28 Mar 2020 23:00 end on Tue 31 Mar 2020 00:00 (clocks go forward on 29 Mar)
					2020-10-24T12:00 | 48  | hours        | 48 hours from Sat 24 Oct 2020 12:00 end on Mon 26 Oct 2020 11:00 (clocks go back on 25 Oct)
					2020-10-26T11:00 | -48 | hours        | 48 hours back from Mon 26 Oct 2020 11:00 end on Sat 24 Oct 2020 12:00 (clocks go back on 25 Oct)
					""")
	void explainsItselfInOneSentence(LocalDateTime start, int amount, String unit, String sentence) {
		Span span = Span.of(amount, Unit.of(unit).orElseThrow());
		assertThat(this.dates.after(london(start), span).sentence()).isEqualTo(sentence);
	}

	@Test
	void explainsHalfAnInterval() {
		Span span = new Span(1, Unit.HALF_INTERVAL, LocalDate.of(2019, 12, 14));
		assertThat(this.dates.after(LondonTime.startOf(LocalDate.of(2019, 6, 14)), span).sentence())
			.isEqualTo("half the time from Fri 14 Jun 2019 to Sat 14 Dec 2019 ends on Fri 13 Sep 2019");
	}

	@Test
	void namesNoMoreHolidaysThanCanBeRead() {
		Span span = Span.of(1000, Unit.WORKING_DAYS);
		assertThat(this.dates.after(Instant.parse("2019-01-01T00:00:00Z"), span).sentence())
			.endsWith("not counted: weekends, 31 bank holidays");
	}

	@ParameterizedTest
	@ValueSource(strings = { "HOURS", "DAYS", "WORKING_DAYS", "MONTHS" })
	void neverGuessesBeyondTheStoredCalendar(Unit unit) {
		assertThatThrownBy(() -> this.dates.after(Instant.parse("2031-01-01T00:00:00Z"), Span.of(1, unit)))
			.isInstanceOf(BeyondCalendarHorizon.class);
		assertThatThrownBy(() -> this.dates.after(Instant.parse("2029-12-31T12:00:00Z"), Span.of(24, unit)))
			.isInstanceOf(BeyondCalendarHorizon.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "Europe/London" })
	void generatedInstantsAgreeWithPlainArithmeticInAnyZoneOfTheMachine(String zone) {
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
		Random random = new Random(48);
		for (int number = 0; number < 4000; number++) {
			Instant start = aroundAClockChange(random);
			int amount = random.nextInt(97) - 24;
			assertThat(Duration.between(start, this.dates.after(start, Span.of(amount, Unit.HOURS)).dueAt()).toHours())
				.isEqualTo(amount);
			Due due = this.dates.after(start, Span.of(amount, Unit.DAYS));
			assertThat(due.dueOn().toEpochDay()).as("%s %+d", start, amount)
				.isEqualTo(
						LocalDate.ofEpochDay((start.getEpochSecond() + summer(start)) / 86400).toEpochDay() + amount);
			assertThat(due.dueAt().getEpochSecond()).isEqualTo(midnight(due.dueOn().plusDays(1)));
		}
	}

	private static Instant aroundAClockChange(Random random) {
		int year = 2001 + random.nextInt(27);
		LocalDate change = lastSunday(year, random.nextBoolean() ? 3 : 10);
		return Instant.ofEpochSecond(change.toEpochDay() * 86400 - 3 * 86400L + random.nextInt(6 * 86400));
	}

	// Summer time in the United Kingdom: from 01:00 UTC on the last Sunday of March to
	// 01:00 UTC on that of October.
	private static int summer(Instant instant) {
		int year = LocalDate.ofEpochDay(instant.getEpochSecond() / 86400).getYear();
		long from = lastSunday(year, 3).toEpochDay() * 86400 + 3600;
		long until = lastSunday(year, 10).toEpochDay() * 86400 + 3600;
		return (instant.getEpochSecond() >= from && instant.getEpochSecond() < until) ? 3600 : 0;
	}

	private static long midnight(LocalDate date) {
		boolean summer = date.isAfter(lastSunday(date.getYear(), 3)) && !date.isAfter(lastSunday(date.getYear(), 10));
		return date.toEpochDay() * 86400 - (summer ? 3600 : 0);
	}

	private static LocalDate lastSunday(int year, int month) {
		LocalDate last = LocalDate.of(year, month, 31);
		return last.minusDays(last.getDayOfWeek().getValue() % 7);
	}

	private static Instant london(LocalDateTime time) {
		return time.atZone(LondonTime.ZONE).toInstant();
	}

}
