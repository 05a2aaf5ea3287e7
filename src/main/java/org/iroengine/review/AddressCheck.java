package org.iroengine.review;

import java.time.Instant;

/**
 * Somebody made sure that an address is right.
 *
 * @param address as it was then
 * @param lapsesAt until when it counts by the timescales
 * @param lapsedAt since when it counts no more because somebody has moved; null where
 * nobody has
 */
record AddressCheck(long id, long participantId, String address, Instant checkedAt, String checkedBy, Instant lapsesAt,
		Instant lapsedAt) {

	/** Whether it still counts for what is to go to an address. */
	boolean holds(String to, Instant now) {
		return this.lapsedAt == null && now.isBefore(this.lapsesAt) && this.address.equals(to);
	}

}
