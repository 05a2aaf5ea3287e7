package org.iroengine.review;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;

/** Says when the next review of a child is due and booked. */
@Component
class NextReviewWords {

	private final Reviews reviews;

	private final Meetings meetings;

	private final ReviewNames names;

	NextReviewWords(Reviews reviews, Meetings meetings, ReviewNames names) {
		this.reviews = reviews;
		this.meetings = meetings;
		this.names = names;
	}

	/** A sentence, such as {@code Review 2 is due on Sat 27 Jun 2026, not booked yet.} */
	String of(long periodId) {
		return this.reviews.openOf(periodId)
			.map((review) -> "%s is due on %s, %s.".formatted(this.names.of(review),
					LondonTime.spoken(this.reviews.due(review).dueOn()), booked(review)))
			.orElse("No review is open.");
	}

	private String booked(Review review) {
		return this.meetings.open(review.id())
			.filter((meeting) -> meeting.state() == MeetingState.BOOKED)
			.map((meeting) -> "booked for " + LondonTime.spoken(meeting.startsAt()))
			.orElse("not booked yet");
	}

}
