package org.iroengine.correspondence;

import java.time.Instant;

/**
 * When a letter is to leave.
 *
 * @param writtenAt when it is written
 * @param leaves from when the relay may take it
 */
record Departure(Instant writtenAt, Instant leaves) {

	boolean held() {
		return this.leaves.isAfter(this.writtenAt);
	}

}
