package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.iroengine.calendar.LondonTime;

/**
 * A length of time to count from a start.
 *
 * @param amount how many units; negative counts back
 * @param unit what is counted
 * @param until the local date at which the interval ends; only for half an interval, else
 * null
 */
public record Span(int amount, Unit unit, LocalDate until) {

	/** A span that needs no end of an interval. */
	public static Span of(int amount, Unit unit) {
		return new Span(amount, unit, null);
	}

	/** The days from a start to a date that people agreed on. */
	public static Span to(LocalDate date, Instant start) {
		return of((int) ChronoUnit.DAYS.between(LondonTime.date(start), date), Unit.DAYS);
	}

}
