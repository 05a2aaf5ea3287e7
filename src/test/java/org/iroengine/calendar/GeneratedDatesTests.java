package org.iroengine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thousands of generated dates against a plain second computation, whatever zone the
 * machine is in.
 */
class GeneratedDatesTests {

	private static final int CASES = 4000;

	private final TimeZone before = TimeZone.getDefault();

	private final WorkingCalendar calendar = EnglishCalendars.seeded();

	private final Set<LocalDate> holidays = this.calendar.holidays().keySet();

	private final Random random = new Random(20_200_508);

	@AfterEach
	void restoreZone() {
		TimeZone.setDefault(this.before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "Europe/London" })
	void workingDaysAgreeWithCountingEachDayBetween(String zone) {
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
		for (int number = 0; number < CASES; number++) {
			LocalDate start = anyDate();
			int days = this.random.nextInt(201) - 100;
			LocalDate due = this.calendar.addWorkingDays(start, days);
			assertThat(worked(due) || days == 0).as("%s %+d", start, days).isTrue();
			assertThat(counted(start, due)).as("%s %+d", start, days).isEqualTo(days);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "Europe/London" })
	void monthsAgreeWithYearAndMonthArithmetic(String zone) {
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
		for (int number = 0; number < CASES; number++) {
			LocalDate start = anyDate();
			int months = this.random.nextInt(49) - 24;
			int index = start.getYear() * 12 + start.getMonthValue() - 1 + months;
			YearMonth month = YearMonth.of(index / 12, index % 12 + 1);
			assertThat(this.calendar.addMonths(start, months))
				.isEqualTo(month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth())));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "Europe/London" })
	void lastBookableDayIsWorkedAndNoneLiesBetween(String zone) {
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
		for (int number = 0; number < CASES; number++) {
			LocalDate due = anyDate();
			LocalDate bookable = this.calendar.lastBookable(due);
			assertThat(worked(bookable) && !bookable.isAfter(due)).as("%s", due).isTrue();
			assertThat(bookable.plusDays(1).datesUntil(due.plusDays(1)).filter(this::worked)).as("%s", due).isEmpty();
		}
	}

	private LocalDate anyDate() {
		return LocalDate.of(2001, 1, 1).plusDays(this.random.nextInt(27 * 365));
	}

	private boolean worked(LocalDate date) {
		return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !this.holidays.contains(date);
	}

	// Forward: working days after the start up to the due date. Back: from the due date
	// up to the day before the start.
	private int counted(LocalDate start, LocalDate due) {
		return due.isBefore(start) ? -(int) due.datesUntil(start).filter(this::worked).count()
				: (int) start.plusDays(1).datesUntil(due.plusDays(1)).filter(this::worked).count();
	}

}
