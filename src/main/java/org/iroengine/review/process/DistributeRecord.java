package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.review.Distributions;
import org.iroengine.review.RecordWritten;
import org.iroengine.review.ReviewVariables;

/**
 * Runs {@code distribute-record}, one process for each record; it goes on where care
 * ends, for the record of the last review is owed too.
 */
@Component
class DistributeRecord {

	/** Whether a copy waits for somebody. */
	static final String TO_DISTRIBUTE = "toDistribute";

	private final RuntimeService runtime;

	private final Distributions distributions;

	DistributeRecord(RuntimeService runtime, Distributions distributions) {
		this.runtime = runtime;
		this.distributions = distributions;
	}

	/** A corrected edition of a record that is being distributed needs no second one. */
	@EventListener
	void on(RecordWritten news) {
		if (this.distributions.copies(news.reviewId()).isEmpty() && !runs(news.reviewId())) {
			this.runtime.startProcessInstanceByKey(Distributions.PROCESS, news.childRef(),
					Variables.putValue(ReviewVariables.REVIEW_ID, news.reviewId())
						.putValue(CareVariables.PERIOD_ID, news.periodId())
						.putValue(CareVariables.CHILD_REF, news.childRef()));
		}
	}

	private boolean runs(long reviewId) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(Distributions.PROCESS)
			.variableValueEquals(ReviewVariables.REVIEW_ID, reviewId)
			.count() > 0;
	}

}
