package org.iroengine.deadline;

/**
 * A verdict that stays as it was recorded, though the start was another.
 *
 * @param recorded the deadline as it was closed
 * @param due what would be due from the corrected start
 * @param state what the verdict would be
 */
public record KeptVerdict(Deadline recorded, Due due, DeadlineState state) {

	/** Whether the corrected start would make another verdict of it. */
	public boolean differs() {
		return this.recorded.state() != this.state;
	}

}
