package org.iroengine.deadline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A bank holiday as a page shows it.
 *
 * @param day in words
 */
record ShownDay(LocalDate date, String day, String name) {

	static List<ShownDay> of(Map<LocalDate, String> days) {
		return days.entrySet()
			.stream()
			.map((day) -> new ShownDay(day.getKey(), ChangeWords.day(day.getKey()), day.getValue()))
			.toList();
	}

}
