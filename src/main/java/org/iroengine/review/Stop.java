package org.iroengine.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Since when and why nothing unsent about a child leaves.
 *
 * @param from since when it is so, a local date in London
 * @param liftedAt null while it holds
 * @param liftedBecause null while it holds
 */
public record Stop(long id, String childRef, StopKind kind, String reason, LocalDate from, String stoppedBy,
		Instant liftedAt, String liftedBecause) {

	public boolean isOpen() {
		return this.liftedAt == null;
	}

}
