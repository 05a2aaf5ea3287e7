package org.iroengine.review;

import java.time.LocalDate;

/**
 * What schedule a child's reviews follow, and since when.
 *
 * @param since a local date in London: the start of care, or of adoption
 */
record Course(Schedule schedule, LocalDate since) {

	/**
	 * Whether a review counts where the next one is numbered: adoption begins to count
	 * anew, every other schedule goes on from the start of care.
	 */
	boolean counts(LocalDate heldOn) {
		return !this.schedule.beginsAnew() || heldOn.isAfter(this.since);
	}

}
