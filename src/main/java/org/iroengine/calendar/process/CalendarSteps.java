package org.iroengine.calendar.process;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;

import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.Steps;

/**
 * The ends of weeks and months that lists of Tasklist name: days in London, whatever the
 * machine's own time zone.
 */
@Steps
public class CalendarSteps {

	private final Clock clock;

	CalendarSteps(Clock clock) {
		this.clock = clock;
	}

	/** 00:00 of the Monday that comes next, or of one so many weeks after it. */
	public Date monday(int weeksAfter) {
		return startOf(today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(weeksAfter));
	}

	/** 00:00 of the first day of the month that comes next. */
	public Date nextMonth() {
		return startOf(today().with(TemporalAdjusters.firstDayOfNextMonth()));
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

	private static Date startOf(LocalDate day) {
		return Date.from(LondonTime.startOf(day));
	}

}
