package org.iroengine.review;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/**
 * Keeps the date by which a review is to be booked; another meeting is booked by the date
 * of the review itself, which booking does not meet.
 */
@Component
class BookingClocks {

	private final Deadlines deadlines;

	private final Clock clock;

	BookingClocks(Deadlines deadlines, Clock clock) {
		this.deadlines = deadlines;
		this.clock = clock;
	}

	void booked(Deadline by) {
		if (by.rule().equals(ReviewRules.BOOK)) {
			this.deadlines.meet(by.subject(), ReviewRules.BOOK, this.clock.instant(), CurrentUser.name());
		}
	}

	void overdue(Deadline by) {
		if (by.rule().equals(ReviewRules.BOOK)) {
			this.deadlines.miss(by.subject(), ReviewRules.BOOK);
		}
	}

}
