package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A computed due date.
 *
 * @param start when the count begins, UTC
 * @param dueOn the local date in London by whose end it must happen; null for hours
 * @param dueAt the instant from which it is overdue: for dates the start of the day after
 * in London, for hours their end; UTC
 * @param lastBookable the latest working day on or before the due date; null for hours
 * @param sentence the explanation shown to people, times in London
 * @param calendarVersion the calendar it was counted with
 */
public record Due(Instant start, LocalDate dueOn, Instant dueAt, LocalDate lastBookable, String sentence,
		int calendarVersion) {
}
