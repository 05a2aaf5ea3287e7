package org.iroengine.correspondence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.support.EngineTest;
import org.iroengine.web.UserGroup;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reminders land on a day of their person's own, and the deadline stays. A reminder of a
 * social work report counts three working days back from its date.
 */
@EngineTest
class ReminderDaysTest {

	@Autowired
	ReminderDays days;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Calendars calendars;

	@Autowired
	People people;

	@Autowired
	Absences absences;

	/** Monday 4 May 2026 is a bank holiday. */
	@ParameterizedTest
	@CsvSource({ "works on every weekday,                      RD-all,    2026-03-20, 2026-03-17, 2026-03-17",
			"Monday and Tuesday only: on a Wednesday,     RD-mo-tu,  2026-03-23, 2026-03-18, 2026-03-17",
			"Monday and Tuesday only: on a Friday,        RD-mo-tu,  2026-03-25, 2026-03-20, 2026-03-17",
			"Monday and Tuesday only: on a Tuesday,       RD-mo-tu,  2026-03-20, 2026-03-17, 2026-03-17",
			"Fridays only: on a Thursday,                 RD-fr,     2026-03-24, 2026-03-19, 2026-03-13",
			"Mondays only: on the Friday after a holiday, RD-mo,     2026-05-13, 2026-05-08, 2026-04-27",
			"away from Monday 16 on: on a Tuesday,        RD-away,   2026-03-20, 2026-03-17, 2026-03-13",
			"away for a month: the reminder's own day,    RD-gone,   2026-03-20, 2026-03-17, 2026-03-17",
			"not known here: every weekday,               RD-nobody, 2026-03-20, 2026-03-17, 2026-03-17" })
	void reminded(String why, String person, LocalDate due, LocalDate byTheRule, LocalDate expected) {
		save();
		Deadline reminder = reminder(due);
		assertThat(reminder.dueOn()).isEqualTo(byTheRule);
		assertThat(this.days.momentOf(reminder, person)).isEqualTo(LondonTime.startOf(expected));
		assertThat(this.deadlines.required(reminder.subject(), "social-work-report").dueOn()).isEqualTo(due);
	}

	@Test
	void hoursStayHours() {
		save();
		Subject allocation = new Subject("allocation", 990_003, "RD-2");
		this.deadlines.start("allocate-iro", allocation, Instant.parse("2026-03-06T08:00:00Z"));
		assertThat(this.days.momentOf(this.deadlines.required(allocation, "allocate-iro-reminder-1"), "RD-mo-tu"))
			.isEqualTo("2026-03-07T08:00:00Z");
	}

	/** Of a report that is due on the day, three working days before its meeting. */
	private Deadline reminder(LocalDate due) {
		LocalDate meets = this.calendars.current().addWorkingDays(due, 3);
		Subject meeting = new Subject("meeting", 990_000_000L + due.toEpochDay(), "RD-1");
		this.deadlines.start("social-work-report", meeting, LondonTime.startOf(meets));
		return this.deadlines.required(meeting, "social-work-report-reminder");
	}

	private void save() {
		person("RD-all", Person.WEEKDAYS);
		person("RD-mo-tu", EnumSet.of(MONDAY, TUESDAY));
		person("RD-mo", EnumSet.of(MONDAY));
		person("RD-fr", EnumSet.of(FRIDAY));
		person("RD-away", Person.WEEKDAYS);
		person("RD-gone", Person.WEEKDAYS);
		this.absences.save(new Absence("RD-away", LocalDate.of(2026, 3, 16), LocalDate.of(2026, 4, 30), null));
		this.absences.save(new Absence("RD-gone", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30), null));
	}

	private void person(String id, Set<DayOfWeek> days) {
		this.people.save(new Person(id, id, id + "@council.example", UserGroup.SOCIAL_WORKER, null, null, days, null,
				null, List.of(), List.of()));
	}

}
