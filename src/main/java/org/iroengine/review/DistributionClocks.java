package org.iroengine.review;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/**
 * The clock of a distribution: that of the review for the first, one of its own for a
 * correction.
 */
@Component
class DistributionClocks {

	private final Deadlines deadlines;

	private final Reviews reviews;

	private final Clock clock;

	DistributionClocks(Deadlines deadlines, Reviews reviews, Clock clock) {
		this.deadlines = deadlines;
		this.reviews = reviews;
		this.clock = clock;
	}

	Review review(long reviewId) {
		return this.reviews.get(reviewId);
	}

	/** Whether the review was recorded by mistake. */
	boolean isWithdrawn(long reviewId) {
		return this.reviews.due(reviewId, ReviewRules.RECORD_DISTRIBUTED).withdrawn();
	}

	/** That of the review has run since it was held. */
	void start(Distribution correction) {
		this.deadlines.start(correction.rule(), correction.subject(), this.clock.instant());
	}

	Deadline due(Distribution of) {
		return this.deadlines.required(of.subject(), of.rule());
	}

	Deadline reminder(Distribution of) {
		return this.deadlines.required(of.subject(), of.reminder());
	}

	void reminded(Distribution of) {
		this.deadlines.reminded(of.subject(), of.reminder());
	}

	void explainLateness(Distribution of, String reason) {
		this.deadlines.explainLateness(of.subject(), of.rule(), reason, CurrentUser.name());
	}

	void miss(Distribution of) {
		this.deadlines.miss(of.subject(), of.rule());
	}

	void met(Distribution of) {
		this.deadlines.meet(of.subject(), of.rule(), this.clock.instant(), CurrentUser.name());
	}

	/** The clock of the review is withdrawn with the review. */
	void withdraw(Distribution of, String why) {
		if (of.isCorrection()) {
			this.deadlines.withdraw(of.subject(), why);
		}
	}

}
