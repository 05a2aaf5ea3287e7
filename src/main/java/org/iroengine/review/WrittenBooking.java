package org.iroengine.review;

/**
 * When and where a review is to be held, as somebody wrote it; any of it may be null.
 *
 * @param day such as 2026-03-24
 * @param time such as 14:30, in London
 * @param minutes how long it takes
 * @param category the name of a {@link VenueCategory}
 * @param lateBecause why it is after the due date
 * @param awayBecause why it is on a day on which the IRO is not at work
 * @param withSiblings whether the open reviews of brothers and sisters are booked for the
 * same time
 */
public record WrittenBooking(String day, String time, Long minutes, String category, String venue, String lateBecause,
		String awayBecause, boolean withSiblings) {

	/** The same, for one child alone. */
	WrittenBooking alone() {
		return new WrittenBooking(this.day, this.time, this.minutes, this.category, this.venue, this.lateBecause,
				this.awayBecause, false);
	}

}
