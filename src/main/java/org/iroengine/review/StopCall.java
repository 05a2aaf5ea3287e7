package org.iroengine.review;

import java.time.Instant;

/**
 * Somebody who would have been written to, and is called instead.
 *
 * @param phone null where none is known
 * @param what what they would have been told
 * @param madeAt null while nobody has called
 * @param madeBy null while nobody has called
 */
public record StopCall(long id, long stopId, String childRef, String name, String phone, String what, Instant madeAt,
		String madeBy) {

	public boolean isMade() {
		return this.madeAt != null;
	}

}
