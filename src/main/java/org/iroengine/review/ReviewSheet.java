package org.iroengine.review;

import org.iroengine.deadline.Deadline;

/**
 * One review with everything that belongs to it, as far as the reader may know.
 *
 * @param name such as {@code Review 2}
 * @param due its due date, and how it stands
 * @param meeting the one that is booked, or null
 * @param papers what was written and sent of it
 * @param midpoint what the IRO found on the way to it; null where there is none, or it is
 * not for the reader
 * @param feedback what the child said of it, likewise
 */
public record ReviewSheet(Review review, String name, Deadline due, Meeting meeting, Papers papers,
		MidpointNote midpoint, Feedback feedback) {

	/**
	 * What was written and sent.
	 *
	 * @param decisions how many decisions there are
	 * @param record whether the record is finished
	 * @param copies how many copies of it there are
	 * @param sent how many of them were sent
	 * @param withheld how many were kept back with a reason
	 */
	public record Papers(int decisions, boolean record, int copies, int sent, int withheld) {
	}

	/**
	 * What a child said.
	 *
	 * @param answer {@code given}, {@code declined} or {@code none}
	 * @param words may be null
	 */
	public record Feedback(String answer, String words) {
	}

}
