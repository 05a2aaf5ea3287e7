package org.iroengine.review;

import java.time.Instant;

import org.iroengine.deadline.Subject;

/**
 * One time that people are to meet for a review: a first or second part, or another try
 * after one that was adjourned or stood down.
 *
 * @param part 1 or 2
 * @param atOnce whether its checklist goes out as soon as it is booked, not with the
 * round of the month
 * @param booking when and where; null while it has no date
 * @param revision how often it was moved: the sequence of its calendar invitations
 */
public record Meeting(long id, long reviewId, String childRef, int part, boolean atOnce, Booking booking, int revision,
		MeetingState state) {

	/** What the deadlines before it belong to. */
	public Subject subject() {
		return new Subject("meeting", this.id, this.childRef);
	}

	/** When it begins; it must be booked. */
	public Instant startsAt() {
		return this.booking.startsAt();
	}

}
