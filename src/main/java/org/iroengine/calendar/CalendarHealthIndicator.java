package org.iroengine.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells with a plain reason when the calendar in force can no longer be relied on. */
@Component
class CalendarHealthIndicator implements HealthIndicator, InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(CalendarHealthIndicator.class);

	// England has had at least eight bank holidays in every year since 1978.
	static final int LEAST_HOLIDAYS = 8;

	private static final int LEAST_MONTHS_AHEAD = 13;

	private final Calendars calendars;

	private final Clock clock;

	CalendarHealthIndicator(Calendars calendars, Clock clock) {
		this.calendars = calendars;
		this.clock = clock;
	}

	@Override
	public void afterPropertiesSet() {
		List<String> faults = faults();
		faults.forEach(log::error);
		if (faults.isEmpty()) {
			log.info("Working days in England: {}", range(this.calendars.current()));
		}
	}

	@Override
	public Health health() {
		List<String> faults = faults();
		WorkingCalendar calendar = this.calendars.current();
		Health.Builder health = faults.isEmpty() ? Health.up() : Health.down().withDetail("reasons", faults);
		return health.withDetail("calendar", range(calendar)).build();
	}

	private List<String> faults() {
		return faults(this.calendars.current(), LondonTime.date(this.clock.instant()));
	}

	static List<String> faults(WorkingCalendar calendar, LocalDate today) {
		Stream<String> thin = IntStream.rangeClosed(calendar.first().getYear(), calendar.last().getYear())
			.filter((year) -> calendar.holidaysIn(year) < LEAST_HOLIDAYS)
			.mapToObj((
					year) -> "The calendar holds only %d bank holidays for %d; England has at least %d. Store a corrected calendar."
						.formatted(calendar.holidaysIn(year), year, LEAST_HOLIDAYS));
		Stream<String> near = Stream.of(calendar.last())
			.filter((last) -> last.isBefore(today.plusMonths(LEAST_MONTHS_AHEAD)))
			.map((last) -> "The calendar ends on %s, less than %d months ahead. Store one that reaches further."
				.formatted(last, LEAST_MONTHS_AHEAD));
		return Stream.concat(thin, near).toList();
	}

	private static String range(WorkingCalendar calendar) {
		return "version %d, %s to %s".formatted(calendar.version(), calendar.first(), calendar.last());
	}

}
