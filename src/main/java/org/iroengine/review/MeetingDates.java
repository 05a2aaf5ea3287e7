package org.iroengine.review;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;

/** The dates that bind a meeting of a review before it is booked. */
@Component
class MeetingDates {

	private final Reviews reviews;

	private final MeetingTable meetings;

	private final Deadlines deadlines;

	private final ReviewWarnings warnings;

	MeetingDates(Reviews reviews, MeetingTable meetings, Deadlines deadlines, ReviewWarnings warnings) {
		this.warnings = warnings;
		this.reviews = reviews;
		this.meetings = meetings;
		this.deadlines = deadlines;
	}

	/**
	 * By when it is to be held: where the review was adjourned, the end of the
	 * adjournment; else the due date of the review, which binds no second part.
	 */
	Optional<Deadline> due(Meeting meeting) {
		Review review = this.reviews.get(meeting.reviewId());
		Optional<Deadline> adjourned = this.deadlines.find(review.subject(), ReviewRules.ADJOURNED);
		return adjourned.isPresent() || meeting.part() == 2 ? adjourned : Optional.of(this.reviews.due(review));
	}

	/**
	 * By when it is to be booked: the first one by its own date, another by the date it
	 * is to be held by.
	 */
	Deadline bookBy(Meeting meeting) {
		Deadline booking = this.reviews.due(meeting.reviewId(), ReviewRules.BOOK);
		return booking.state().open() ? booking
				: due(meeting).orElseGet(() -> this.reviews.due(this.reviews.get(meeting.reviewId())));
	}

	/** When the first part began; empty where this is no second part. */
	Optional<Instant> firstPart(Meeting meeting) {
		return (meeting.part() == 1) ? Optional.empty()
				: this.meetings.of(meeting.reviewId())
					.stream()
					.filter((one) -> one.state() == MeetingState.HELD)
					.map(Meeting::startsAt)
					.max(Instant::compareTo);
	}

	boolean isMeetingNeeded(Meeting meeting) {
		return this.reviews.get(meeting.reviewId()).meetingNeeded();
	}

	/** What somebody should notice about the date of the review, in sentences. */
	String notice(Meeting meeting) {
		return String.join(" ", this.warnings.of(this.reviews.get(meeting.reviewId())));
	}

}
