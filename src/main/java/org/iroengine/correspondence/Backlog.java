package org.iroengine.correspondence;

import java.time.Instant;

/**
 * What has not left.
 *
 * @param waiting how many letters wait, those held for working hours left out
 * @param held how many are held for working hours
 * @param parked how many need a person
 * @param oldest since when the oldest waits, or null
 * @param lastError why the oldest one that was tried has not left, or null
 */
record Backlog(long waiting, long held, long parked, Instant oldest, String lastError) {

	/** Whether a letter waits since before the instant. */
	boolean waitsSince(Instant limit) {
		return this.oldest != null && this.oldest.isBefore(limit);
	}

}
