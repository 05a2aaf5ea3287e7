package org.iroengine.dispute;

import java.time.Instant;
import java.time.LocalDate;

/**
 * More time that a responder asks the IRO for.
 *
 * @param newDate the second date of the whole dispute, a local date in London
 * @param agreed null while the IRO has not answered
 * @param words what the IRO said, or null
 */
public record Extension(long id, long disputeId, long levelId, LocalDate newDate, String reason, String proposedBy,
		Instant proposedAt, Boolean agreed, String answeredBy, Instant answeredAt, String words) {

}
