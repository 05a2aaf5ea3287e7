package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;
import org.iroengine.care.Outcome;
import org.iroengine.care.ReviewWanted;
import org.iroengine.review.ChangeLetters;
import org.iroengine.review.FinalReviews;
import org.iroengine.review.ReviewHeld;
import org.iroengine.review.ReviewOpened;
import org.iroengine.review.Reviews;

/** Opens and drops reviews as the process of a period of care goes on. */
@Component
class RunReviews {

	private final RuntimeService runtime;

	private final Reviews reviews;

	private final FinalReviews finals;

	private final ChangeLetters letters;

	private final CheckFinalReview checks;

	RunReviews(RuntimeService runtime, Reviews reviews, FinalReviews finals, ChangeLetters letters,
			CheckFinalReview checks) {
		this.runtime = runtime;
		this.reviews = reviews;
		this.finals = finals;
		this.letters = letters;
		this.checks = checks;
	}

	@EventListener
	void on(ReviewWanted news) {
		if (this.finals.mayComeUp(news.childRef())) {
			this.reviews.open(news.periodId());
		}
	}

	/** Tells the IRO where it has to be the final one. */
	@EventListener
	void on(ReviewOpened news) {
		this.finals.wanted(this.reviews.get(news.reviewId()))
			.ifPresent((why) -> this.letters.finalReview(news.reviewId(), news.childRef()));
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
		if (this.finals.isMissingAt(news)) {
			this.checks.begin(news.periodId(), news.childRef());
		}
		if (news.outcome() == Outcome.WITHDRAWN) {
			this.reviews.withdraw(news.periodId(), news.outcome().why());
		}
		else {
			this.reviews.drop(news.periodId(), news.outcome().why());
		}
	}

}
