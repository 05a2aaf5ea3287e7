package org.iroengine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that says where local dates are taken: Europe/London. */
public final class LondonTime {

	/** The zone of every local date and every sentence shown to people. */
	public static final ZoneId ZONE = ZoneId.of("Europe/London");

	private LondonTime() {
	}

	/** The local date in London at an instant. */
	public static LocalDate date(Instant instant) {
		return instant.atZone(ZONE).toLocalDate();
	}

	/**
	 * The instant at which a local date begins in London: 00:00, in winter and in summer
	 * time.
	 */
	public static Instant startOf(LocalDate date) {
		return date.atStartOfDay(ZONE).toInstant();
	}

}
