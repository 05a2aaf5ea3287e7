package org.iroengine.calendar;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the first stored calendar begins with, one-off days pinned. */
class EnglishBankHolidaysTests {

	private final Map<LocalDate, String> days = EnglishBankHolidays.between(2000, 2029);

	@ParameterizedTest
	@ValueSource(strings = { "2002-06-03", "2002-06-04", "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08",
			"2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08" })
	void holdsOneOffDays(LocalDate day) {
		assertThat(this.days).containsKey(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30", "2026-06-15", "2019-01-02" })
	void leavesOutDaysThatWereMovedOrAreNotEngland(LocalDate day) {
		assertThat(this.days).doesNotContainKey(day);
	}

	@ParameterizedTest
	@CsvSource({ "2001, 8", "2002, 9", "2011, 9", "2012, 9", "2019, 8", "2020, 8", "2022, 10", "2023, 9", "2026, 8",
			"2029, 8" })
	void holdsEveryHolidayOfAYear(int year, int count) {
		assertThat(this.days.keySet().stream().filter((day) -> day.getYear() == year)).hasSize(count);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2005-12-26", "2005-12-27", "2010-12-27", "2010-12-28", "2011-12-26", "2011-12-27",
			"2020-12-25", "2020-12-28", "2021-12-27", "2021-12-28", "2022-01-03", "2019-04-22", "2019-08-26" })
	void holdsSubstituteAndMondayHolidays(LocalDate day) {
		assertThat(this.days).containsKey(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2000-04-21", "2008-03-21", "2011-04-22", "2019-04-19", "2020-04-10", "2024-03-29",
			"2025-04-18", "2038-04-23" })
	void knowsGoodFriday(LocalDate day) {
		assertThat(GoodFriday.of(day.getYear())).isEqualTo(day);
	}

	@Test
	void addsNothingOutsideTheYearsAskedFor() {
		assertThat(EnglishBankHolidays.between(2019, 2019).keySet()).hasSize(8)
			.allMatch((day) -> day.getYear() == 2019);
	}

}
