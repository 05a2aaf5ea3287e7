package org.iroengine.care;

import java.time.Instant;

/**
 * Why somebody changed what was recorded of a period of care.
 *
 * @param kind what was changed, such as {@code start-corrected}
 */
public record PeriodChange(String kind, String reason, Instant at, String by) {

}
