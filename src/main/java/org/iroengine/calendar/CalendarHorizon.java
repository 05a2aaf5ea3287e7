package org.iroengine.calendar;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.web.Condition;

/** Tells administrators how far the bank holidays reach. */
@Component
class CalendarHorizon implements Condition {

	private final Calendars calendars;

	private final Clock clock;

	CalendarHorizon(Calendars calendars, Clock clock) {
		this.calendars = calendars;
		this.clock = clock;
	}

	@Override
	public Line now() {
		WorkingCalendar calendar = this.calendars.current();
		List<String> faults = CalendarHealthIndicator.faults(calendar, LondonTime.date(this.clock.instant()));
		String reach = "They are stored to %s (version %d).".formatted(Words.day(calendar.last()), calendar.version());
		return new Line("Bank holidays", faults.isEmpty(), faults.isEmpty() ? reach : String.join(" ", faults));
	}

}
