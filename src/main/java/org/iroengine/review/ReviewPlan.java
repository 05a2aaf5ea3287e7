package org.iroengine.review;

import java.time.Instant;

/**
 * How a review is due.
 *
 * @param due what the table says of it
 * @param anchorAt what its date is counted from
 */
record ReviewPlan(Schedule schedule, Scheduled due, Instant anchorAt) {

	boolean fits(Review review) {
		return review.schedule() == this.schedule && review.rule().equals(this.due.rule())
				&& review.anchorAt().equals(this.anchorAt) && review.meetingNeeded() == this.due.meetingNeeded();
	}

}
