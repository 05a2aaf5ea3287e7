package org.iroengine.care;

import java.time.Instant;

/** News: a child has ceased to be looked after. */
public record CareEnded(long periodId, String childRef, Instant at) {

}
