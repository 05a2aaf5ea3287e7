package org.iroengine.care;

import java.time.Instant;

/**
 * News: nothing more is due for a period of care, because the child has ceased to be
 * looked after, or because the period was recorded by mistake; it may be over already.
 */
public record CareEnded(long periodId, String childRef, Instant at, Outcome outcome) {

}
