package org.iroengine.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The dates that practitioners worked out by hand. */
class WorkedDatesTests {

	private final WorkingCalendar calendar = EnglishCalendars.seeded();

	@ParameterizedTest
	@CsvSource({ "2020-02-03, 20, 2020-03-02", "2020-04-09, 20, 2020-05-12", "2019-12-20, 20, 2020-01-22",
			"2020-04-20, -10, 2020-04-02", "2020-05-11, -3, 2020-05-05", "2019-01-03, 5, 2019-01-10",
			"2019-01-03, 15, 2019-01-24", "2019-01-03, 20, 2019-01-31", "2019-12-16, 5, 2019-12-23",
			"2019-12-16, 10, 2020-01-02", "2019-12-16, 15, 2020-01-09", "2019-12-16, 20, 2020-01-16",
			"2020-04-11, 0, 2020-04-11", "2020-01-04, 20, 2020-01-31" })
	void workingDays(LocalDate start, int days, LocalDate due) {
		assertThat(this.calendar.addWorkingDays(start, days)).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "2018-11-30, 3, 2019-02-28, 2019-02-28", "2019-11-30, 3, 2020-02-29, 2020-02-28",
			"2019-08-31, 6, 2020-02-29, 2020-02-28", "2019-02-28, 6, 2019-08-28, 2019-08-28",
			"2019-09-25, 3, 2019-12-25, 2019-12-24", "2020-01-10, 3, 2020-04-10, 2020-04-09",
			"2019-12-01, 3, 2020-03-01, 2020-02-28", "2020-05-31, -3, 2020-02-29, 2020-02-28" })
	void months(LocalDate start, int months, LocalDate due, LocalDate lastBookable) {
		assertThat(this.calendar.addMonths(start, months)).isEqualTo(due);
		assertThat(this.calendar.lastBookable(due)).isEqualTo(lastBookable);
	}

	@Test
	void calendarDays() {
		assertThat(this.calendar.addDays(LocalDate.of(2020, 4, 9), 28)).isEqualTo(LocalDate.of(2020, 5, 7));
		assertThat(this.calendar.addDays(LocalDate.of(2020, 3, 1), -1)).isEqualTo(LocalDate.of(2020, 2, 29));
	}

	@Test
	void tellsWhatWasNotCounted() {
		DaysNotCounted days = this.calendar.daysNotCounted(LocalDate.of(2019, 12, 16), LocalDate.of(2020, 1, 16));
		assertThat(days.weekends()).isTrue();
		assertThat(days.holidays())
			.isEqualTo(List.of(LocalDate.of(2019, 12, 25), LocalDate.of(2019, 12, 26), LocalDate.of(2020, 1, 1)));
		assertThat(this.calendar.daysNotCounted(LocalDate.of(2020, 3, 4), LocalDate.of(2020, 3, 2)).none()).isTrue();
	}

	@Test
	void goodFridayAndChristmasAreNeverWorkedWhateverIsStored() {
		WorkingCalendar empty = new WorkingCalendar(1, LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31), Map.of());
		assertThat(empty.isWorkingDay(LocalDate.of(2020, 4, 10))).isFalse();
		assertThat(empty.isWorkingDay(LocalDate.of(2019, 12, 25))).isFalse();
		assertThat(empty.isWorkingDay(LocalDate.of(2020, 4, 13))).isTrue();
		assertThat(empty.isWorkingDay(LocalDate.of(2020, 4, 17))).isTrue();
	}

	@Test
	void neverGuessesBeyondWhatIsStored() {
		assertThatThrownBy(() -> this.calendar.addWorkingDays(LocalDate.of(2029, 12, 20), 10))
			.isInstanceOf(BeyondCalendarHorizon.class)
			.hasMessageContaining("2030-01-01")
			.hasMessageContaining("2000-01-01 to 2029-12-31")
			.hasMessageContaining("store a calendar");
		assertThatThrownBy(() -> this.calendar.addWorkingDays(LocalDate.of(2000, 1, 4), -3))
			.isInstanceOf(BeyondCalendarHorizon.class);
		assertThatThrownBy(() -> this.calendar.lastBookable(LocalDate.of(2030, 1, 1)))
			.isInstanceOf(BeyondCalendarHorizon.class);
	}

	@Test
	void keepsItsHolidaysToItself() {
		var holidays = new TreeMap<>(Map.of(LocalDate.of(2020, 5, 8), "Early May"));
		WorkingCalendar kept = new WorkingCalendar(1, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), holidays);
		holidays.clear();
		assertThat(kept.isWorkingDay(LocalDate.of(2020, 5, 8))).isFalse();
	}

}
