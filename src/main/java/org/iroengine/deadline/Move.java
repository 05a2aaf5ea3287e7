package org.iroengine.deadline;

import java.time.Instant;

/**
 * A deadline as it stands, and as it is counted anew.
 *
 * @param from as it stands
 * @param to as it will stand
 */
public record Move(Deadline from, Deadline to) {

	/** Whether another due date comes of it, not only another explanation. */
	public boolean dueMoves() {
		return !this.from.dueAt().equals(this.to.dueAt());
	}

	/** Whether it was in time at the instant and no longer is. */
	public boolean becomesLate(Instant now) {
		return !this.from.overdueAt(now) && this.to.overdueAt(now);
	}

	boolean changes() {
		return dueMoves() || !this.from.explanation().equals(this.to.explanation());
	}

}
