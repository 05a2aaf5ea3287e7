package org.iroengine.deadline.web;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Due;
import org.iroengine.deadline.Timescale;

/**
 * How a date comes about, as the API answers it; instants are UTC, dates are London's.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Explanation(Instant start, LocalDate due, Instant dueAt, LocalDate lastBookable, String sentence, String rule,
		String title, String ruleVersion, int calendarVersion, String source, String grade) {

	static Explanation of(Due due) {
		return new Explanation(due.start(), date(due), due.dueAt(), due.lastBookable(), due.sentence(), null, null,
				null, due.calendarVersion(), null, null);
	}

	static Explanation of(Due due, Timescale rule, String ruleVersion) {
		return new Explanation(due.start(), date(due), due.dueAt(), due.lastBookable(), due.sentence(), rule.rule(),
				rule.title(), ruleVersion, due.calendarVersion(), rule.source(), rule.grade().word());
	}

	private static LocalDate date(Due due) {
		return (due.dueOn() != null) ? due.dueOn() : LondonTime.date(due.dueAt());
	}

}
