package org.iroengine.allocation;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * How soon a child was given an IRO.
 *
 * @param officer null while there is none
 * @param hoursFromStart elapsed hours from the start of care, which is what is reported;
 * null while there is no officer, and for a successor
 * @param hoursFromNotification elapsed hours from when the service was told
 * @param due when the 48 hours ended
 * @param inTime null while it may still be either, or where it is not required
 * @param reason the code of why it was late, or null
 * @param override whether another than the proposed officer was chosen
 */
public record AllocationMeasure(long id, String child, Instant requestedAt, String officer, Instant allocatedAt,
		BigDecimal hoursFromStart, BigDecimal hoursFromNotification, Instant due, Boolean inTime, String reason,
		boolean override) {

}
