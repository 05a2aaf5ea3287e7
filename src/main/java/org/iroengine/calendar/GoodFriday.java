package org.iroengine.calendar;

import java.time.LocalDate;

/** Good Friday of a year, a day that is never worked whatever the stored list says. */
final class GoodFriday {

	private GoodFriday() {
	}

	// Source of the method: the anonymous Gregorian algorithm for Easter Sunday.
	static LocalDate of(int year) {
		int century = year / 100;
		int golden = year % 19;
		int correction = (century - (century + 8) / 25 + 1) / 3;
		int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
		int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
		int late = (golden + 11 * epact + 22 * weekday) / 451;
		int day = epact + weekday - 7 * late + 114;
		return LocalDate.of(year, day / 31, day % 31 + 1).minusDays(2);
	}

}
