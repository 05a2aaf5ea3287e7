package org.iroengine.review;

import java.util.List;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.CircumstancesChanged;
import org.iroengine.care.PeriodsMerged;
import org.iroengine.care.StartMoved;
import org.iroengine.deadline.Restarts;

/**
 * Counts the open review of a child anew where another schedule or another start holds;
 * its timers and tasks follow.
 */
@Component
class Reschedules {

	private final ReviewTable table;

	private final ReviewPlans plans;

	private final Care care;

	private final Restarts restarts;

	private final ReviewNews news;

	Reschedules(ReviewTable table, ReviewPlans plans, Care care, Restarts restarts, ReviewNews news) {
		this.table = table;
		this.plans = plans;
		this.care = care;
		this.restarts = restarts;
		this.news = news;
	}

	/** Before anybody is told of the change: what they read is the new date. */
	@EventListener
	@Order(0)
	void on(CircumstancesChanged news) {
		recount(news.periodId());
	}

	@EventListener
	void on(StartMoved news) {
		recount(news.periodId());
	}

	/** Reviews that were held in the earlier part count in the whole. */
	@EventListener
	@Order(0)
	void on(PeriodsMerged news) {
		this.table.continueFrom(news.earlierId(), news.periodId());
	}

	/** What was held before this service went live has become known. */
	void countEarlier(long periodId) {
		recount(periodId);
		this.table.open(periodId)
			.ifPresent((review) -> this.news
				.tell(new EarlierReviewsKnown(review.id(), review.periodId(), review.childRef())));
	}

	private void recount(long periodId) {
		this.table.open(periodId).ifPresent((review) -> {
			List<Review> all = this.table.ofPeriod(periodId);
			ReviewPlan plan = this.plans.next(this.care.period(periodId), all);
			if (!plan.fits(review)) {
				this.table.renumber(review.id(), plan.earlier() + all.size());
				reschedule(review, plan);
			}
		});
	}

	private void reschedule(Review review, ReviewPlan plan) {
		this.table.reschedule(review.id(), plan);
		this.table.assume(review.id(), plan.assumed());
		this.restarts.restart(review.subject(), review.rule(), plan.due().rule(), plan.anchorAt());
		this.news.record("counted anew", review, Map.of("scheduleFrom", review.schedule().id(), "scheduleTo",
				plan.schedule().id(), "rule", plan.due().rule(), "from", plan.anchorAt().toString()));
	}

}
