package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.LegalStatus;
import org.iroengine.care.CareHistory;
import org.iroengine.care.PeriodOfCare;

/** What a final review is, and for whom. */
@Component
class FinalReviewPolicy {

	private final ReviewPolicy policy;

	private final Courses courses;

	private final CareHistory history;

	private final Clock clock;

	FinalReviewPolicy(ReviewPolicy policy, Courses courses, CareHistory history, Clock clock) {
		this.policy = policy;
		this.courses = courses;
		this.history = history;
		this.clock = clock;
	}

	/** Whether the child is accommodated under section 20, without an order. */
	boolean isAccommodated(PeriodOfCare period) {
		return this.courses.status(period) == LegalStatus.V2;
	}

	/** Nobody asks for one where the child died or was adopted. */
	boolean asksForOne(PeriodOfCare ended) {
		return this.history.endReason(ended.id()).flatMap(StopKind::ofEnd).isEmpty();
	}

	/** Within how many days before the end of care a review is a final one. */
	int days() {
		return this.policy.finalReviewDays();
	}

	LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

}
