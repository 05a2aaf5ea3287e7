package org.iroengine.review;

import java.util.List;

/**
 * What the form that books a review shows.
 *
 * @param child the reference and initials
 * @param what which review it is, such as {@code Review 2, first part}
 * @param due the sentence that explains the due date
 * @param lastBookable the last working day on which it is in time
 * @param officer who acts as the IRO
 * @param clock the sentence that explains by when to book
 * @param offers dates on which the IRO works, and {@code other}
 * @param others the officer's other reviews around then
 * @param siblings the open reviews of brothers and sisters
 * @param together the last day for one meeting with them, or empty
 * @param terms what is known of the school terms
 * @param meetingNeeded false where it may be held without a meeting
 * @param notice what somebody should notice about the date, in sentences, or empty
 */
public record BookingView(String child, String what, String due, String lastBookable, String officer, String clock,
		List<Offer> offers, List<Row> others, List<Row> siblings, String together, String terms, boolean meetingNeeded,
		String notice) {

	/** A date to choose. */
	public record Offer(String value, String label) {

	}

	/** A line about another review. */
	public record Row(String when, String child, String state) {

	}

}
