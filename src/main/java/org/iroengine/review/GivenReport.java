package org.iroengine.review;

import java.time.Instant;

/**
 * A social work report that is there, and whose word that is.
 *
 * @param by who entered it
 * @param told how business support heard of it; null where the person entered it
 * @param correctedBy who corrected it last, or null
 */
public record GivenReport(SocialWorkReport report, Instant at, String by, Told told, String correctedBy) {

}
