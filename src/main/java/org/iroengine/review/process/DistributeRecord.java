package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;
import org.iroengine.care.Outcome;
import org.iroengine.review.DistributionLetters;
import org.iroengine.review.Distributions;
import org.iroengine.review.RecordCorrected;
import org.iroengine.review.RecordWritten;
import org.iroengine.review.ReviewVariables;

/**
 * Runs {@code distribute-record}, one process for each record and for each correction of
 * it; it goes on where care ends, for the record of the last review is owed too.
 */
@Component
class DistributeRecord {

	/** Which distribution it is, a number. */
	static final String DISTRIBUTION_ID = Distributions.DISTRIBUTION_ID;

	/** Whether a copy waits for somebody. */
	static final String TO_DISTRIBUTE = "toDistribute";

	private final RuntimeService runtime;

	private final Distributions distributions;

	private final DistributionLetters letters;

	DistributeRecord(RuntimeService runtime, Distributions distributions, DistributionLetters letters) {
		this.runtime = runtime;
		this.distributions = distributions;
		this.letters = letters;
	}

	@EventListener
	void on(RecordWritten news) {
		this.distributions.first(news.reviewId())
			.ifPresent((id) -> start(id, news.reviewId(), news.periodId(), news.childRef()));
	}

	/** Whoever had the edition before gets the new one; whoever waits gets it anyway. */
	@EventListener
	void on(RecordCorrected news) {
		this.distributions.correct(news.reviewId(), news.edition())
			.ifPresent((id) -> start(id, news.reviewId(), news.periodId(), news.childRef()));
	}

	/** The process itself hears of it by the message that ends the writing up. */
	@EventListener
	void on(CareEnded news) {
		if (news.outcome() == Outcome.WITHDRAWN) {
			this.distributions.withdraw(news.periodId(), news.outcome().why()).forEach(this.letters::settled);
		}
	}

	private void start(long id, long reviewId, long periodId, String childRef) {
		this.runtime.startProcessInstanceByKey(Distributions.PROCESS, childRef,
				Variables.putValue(DISTRIBUTION_ID, id)
					.putValue(ReviewVariables.REVIEW_ID, reviewId)
					.putValue(CareVariables.PERIOD_ID, periodId)
					.putValue(CareVariables.CHILD_REF, childRef));
	}

}
