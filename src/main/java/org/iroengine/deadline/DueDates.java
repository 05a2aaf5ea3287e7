package org.iroengine.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WorkingCalendar;

/** Counts a span from a start on one calendar. */
final class DueDates {

	private final WorkingCalendar calendar;

	private final Sentences sentences;

	DueDates(WorkingCalendar calendar) {
		this.calendar = calendar;
		this.sentences = new Sentences(calendar);
	}

	Due after(Instant start, Span span) {
		this.calendar.covered(LondonTime.date(start));
		return (span.unit() == Unit.HOURS) ? hours(start, span) : dates(start, span);
	}

	private Due hours(Instant start, Span span) {
		Instant dueAt = start.plus(Duration.ofHours(span.amount()));
		this.calendar.covered(LondonTime.date(dueAt));
		return new Due(start, null, dueAt, null, Sentences.hours(start, span.amount(), dueAt), this.calendar.version());
	}

	private Due dates(Instant start, Span span) {
		LocalDate from = LondonTime.date(start);
		LocalDate due = date(from, span);
		LocalDate bookable = this.calendar.lastBookable(due);
		return new Due(start, due, LondonTime.startOf(due.plusDays(1)), bookable, this.sentences.dates(from, span, due),
				this.calendar.version());
	}

	private LocalDate date(LocalDate from, Span span) {
		return switch (span.unit()) {
			case DAYS -> this.calendar.addDays(from, span.amount());
			case WORKING_DAYS -> this.calendar.addWorkingDays(from, span.amount());
			case MONTHS -> this.calendar.addMonths(from, span.amount());
			case HALF_INTERVAL -> from.plusDays(span.amount() * ChronoUnit.DAYS.between(from, end(span)) / 2);
			case HOURS, ELSEWHERE -> throw new IllegalArgumentException(span.unit() + " gives no date");
		};
	}

	private static LocalDate end(Span span) {
		if (span.until() == null) {
			throw new IllegalArgumentException("Half an interval needs the date at which the interval ends");
		}
		return span.until();
	}

}
