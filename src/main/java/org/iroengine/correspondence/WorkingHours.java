package org.iroengine.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WorkingCalendar;
import org.iroengine.people.People;

/**
 * When people are told of what does not leave at once: between the hours that the council
 * sets, on a working day in England that is also a day of the person's own.
 */
@Component
public class WorkingHours {

	/**
	 * Whoever is away for longer is written to all the same: a letter of today is better
	 * found on return than written then.
	 */
	private static final int MOST_DAYS_AWAY = 5;

	private final WorkingDay hours;

	private final Calendars calendars;

	private final People people;

	WorkingHours(WorkingDay hours, Calendars calendars, People people) {
		this.hours = hours;
		this.calendars = calendars;
		this.people = people;
	}

	/** Whether it is a working day, and its working hours. */
	public boolean areNow(Instant now) {
		LocalTime time = LocalTime.ofInstant(now, LondonTime.ZONE);
		return !time.isBefore(this.hours.from()) && time.isBefore(this.hours.until())
				&& this.calendars.current().isWorkingDay(LondonTime.date(now));
	}

	/** Whether the person is at work, by all that is known here. */
	public boolean areNow(String person, Instant now) {
		return areNow(now) && this.people.worksOn(person, LondonTime.date(now));
	}

	/**
	 * The first moment from now on in which the person is told: now, or when the next of
	 * their days begins.
	 */
	Instant next(String person, Instant now) {
		return areNow(person, now) ? now : beginOf(nextDay(person, now));
	}

	private LocalDate nextDay(String person, Instant now) {
		WorkingCalendar calendar = this.calendars.current();
		List<LocalDate> days = Stream.iterate(firstDay(now), (day) -> day.plusDays(1))
			.filter(calendar::isWorkingDay)
			.limit(MOST_DAYS_AWAY + 1L)
			.toList();
		return days.stream()
			.filter((day) -> this.people.worksOn(person, day))
			.findFirst()
			.orElse(days.get(MOST_DAYS_AWAY));
	}

	private LocalDate firstDay(Instant now) {
		LocalDate today = LondonTime.date(now);
		return now.isBefore(beginOf(today)) ? today : today.plusDays(1);
	}

	private Instant beginOf(LocalDate day) {
		return day.atTime(this.hours.from()).atZone(LondonTime.ZONE).toInstant();
	}

}
