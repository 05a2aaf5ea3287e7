package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;
import org.iroengine.care.Outcome;
import org.iroengine.care.ReviewWanted;
import org.iroengine.review.ReviewHeld;
import org.iroengine.review.Reviews;

/** Opens and drops reviews as the process of a period of care goes on. */
@Component
class RunReviews {

	private final RuntimeService runtime;

	private final Reviews reviews;

	RunReviews(RuntimeService runtime, Reviews reviews) {
		this.runtime = runtime;
		this.reviews = reviews;
	}

	@EventListener
	void on(ReviewWanted news) {
		this.reviews.open(news.periodId());
	}

	/** The process of the period goes on to the next one. */
	@EventListener
	void on(ReviewHeld news) {
		this.runtime.createMessageCorrelation(CareVariables.REVIEW_HELD)
			.processInstanceBusinessKey(news.childRef())
			.processInstanceVariableEquals(CareVariables.PERIOD_ID, news.periodId())
			.correlateAll();
	}

	@EventListener
	void on(CareEnded news) {
		if (news.outcome() == Outcome.WITHDRAWN) {
			this.reviews.withdraw(news.periodId(), news.outcome().why());
		}
		else {
			this.reviews.drop(news.periodId(), news.outcome().why());
		}
	}

}
