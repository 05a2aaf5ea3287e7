package org.iroengine.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WorkingCalendar;
import org.iroengine.deadline.Deadline;
import org.iroengine.people.People;

/**
 * When a reminder is given, so that it lands on a day on which its person works. No
 * deadline moves by it.
 */
@Component
public class ReminderDays {

	/**
	 * Whoever does not work within so many days before is reminded on the day itself: a
	 * reminder given much earlier is none.
	 */
	private static final int MOST_DAYS_EARLIER = 14;

	private final Calendars calendars;

	private final People people;

	ReminderDays(Calendars calendars, People people) {
		this.calendars = calendars;
		this.people = people;
	}

	/**
	 * 00:00 in London of the last day up to the reminder's own on which the person works,
	 * to which letters held for working hours add their hour; reminders that count hours
	 * keep their instant.
	 * @param person whom it reaches
	 */
	public Instant momentOf(Deadline reminder, String person) {
		return (reminder.dueOn() == null) ? reminder.dueAt() : LondonTime.startOf(dayOf(reminder.dueOn(), person));
	}

	private LocalDate dayOf(LocalDate day, String person) {
		WorkingCalendar calendar = this.calendars.current();
		Optional<LocalDate> own = Stream.iterate(day, (later) -> later.minusDays(1))
			.limit(MOST_DAYS_EARLIER + 1L)
			.filter(calendar::isWorkingDay)
			.filter((earlier) -> this.people.worksOn(person, earlier))
			.findFirst();
		return own.orElseGet(() -> calendar.lastBookable(day));
	}

}
