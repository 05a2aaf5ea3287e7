package org.iroengine.review;

import java.time.Instant;

/**
 * How a review is due.
 *
 * @param due what the table says of it
 * @param anchorAt what its date is counted from
 * @param earlier how many were held before this service went live
 * @param assumed whether the date is not known for sure, for nobody has told when the one
 * before was held
 */
record ReviewPlan(Schedule schedule, Scheduled due, Instant anchorAt, int earlier, boolean assumed) {

	boolean fits(Review review) {
		return review.schedule() == this.schedule && review.rule().equals(this.due.rule())
				&& review.anchorAt().equals(this.anchorAt) && review.meetingNeeded() == this.due.meetingNeeded();
	}

}
