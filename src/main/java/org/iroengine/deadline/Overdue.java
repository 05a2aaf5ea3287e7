package org.iroengine.deadline;

import java.time.Instant;

/**
 * What is open and overdue.
 *
 * @param count how many deadlines, reminders left out
 * @param since the oldest due time
 */
public record Overdue(long count, Instant since) {
}
