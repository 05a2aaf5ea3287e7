package org.iroengine.correspondence;

import java.time.Instant;

/**
 * What has not left.
 *
 * @param waiting how many letters wait
 * @param parked how many need a person
 * @param oldest since when the oldest waits, or null
 * @param lastError why the oldest one that was tried has not left, or null
 */
record Backlog(long waiting, long parked, Instant oldest, String lastError) {
}
