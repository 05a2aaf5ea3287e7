package org.iroengine.review;

import java.time.LocalDate;

/**
 * An action that a review decided on.
 *
 * @param heldOn when the review that decided it was held
 * @param owner who is to do it, in words
 * @param ownerRole the same without a name
 * @param times at how many reviews it was set or carried on
 * @param dueOn until when; where it was carried on, until the latest date
 * @param state how it stood at the latest review that looked at it; null at its own
 */
public record Decision(long id, long reviewId, LocalDate heldOn, String words, String owner, String ownerRole,
		int times, LocalDate dueOn, DecisionState state) {

	/** Whether it was to be done before and is not. */
	public boolean repeated() {
		return this.times > 1;
	}

	/** The words without what is about somebody else or tells an address. */
	public String openWords() {
		return Passages.shown(this.words, false, false);
	}

}
