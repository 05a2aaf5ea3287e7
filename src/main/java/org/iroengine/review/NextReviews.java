package org.iroengine.review;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;

/** Opens the next review of a period of care. */
@Component
class NextReviews {

	private final ReviewTable table;

	private final ReviewPlans plans;

	private final Care care;

	private final ReviewNews news;

	private final Clock clock;

	NextReviews(ReviewTable table, ReviewPlans plans, Care care, ReviewNews news, Clock clock) {
		this.table = table;
		this.plans = plans;
		this.care = care;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * With the period held: of two who open at the same moment one opens, both have it.
	 */
	Review open(long periodId) {
		PeriodOfCare period = this.care.hold(periodId);
		return this.table.open(periodId).orElseGet(() -> open(period));
	}

	private Review open(PeriodOfCare period) {
		long periodId = period.id();
		List<Review> before = this.table.ofPeriod(periodId);
		ReviewPlan plan = this.plans.next(period, before);
		Review next = new Review(0, periodId, period.childRef(), plan.earlier() + before.size() + 1, plan.schedule(),
				plan.due().rule(), plan.anchorAt(), plan.due().meetingNeeded(), ReviewState.OPEN, null, null, null);
		long id = this.table.add(next, this.clock.instant());
		this.table.assume(id, plan.assumed());
		return this.news.opened(this.table.get(id));
	}

}
