package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;
import org.iroengine.care.Outcome;
import org.iroengine.review.DecisionReplies;
import org.iroengine.review.ReviewHeld;
import org.iroengine.review.ReviewVariables;

/** Runs {@code record-review} for each review that was held. */
@Component
class RecordReview {

	static final String PROCESS = "record-review";

	/** What the team manager replies. */
	static final String REPLY = "reply";

	/** The team manager agrees. */
	static final String AGREED = "agreed";

	/** The team manager asks back. */
	static final String QUERIED = "queried";

	/** The team manager does not agree. */
	static final String REFUSED = "refused";

	/** The query that the IRO answers, a number; the clocks of a second reply are its. */
	static final String QUERY_ID = "queryId";

	/** Correlated where the period of care was recorded by mistake. */
	static final String PERIOD_WITHDRAWN = "period-withdrawn";

	private final RuntimeService runtime;

	private final DecisionReplies replies;

	RecordReview(RuntimeService runtime, DecisionReplies replies) {
		this.runtime = runtime;
		this.replies = replies;
	}

	@EventListener
	void on(ReviewHeld news) {
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(ReviewVariables.REVIEW_ID, news.reviewId())
					.putValue(CareVariables.PERIOD_ID, news.periodId())
					.putValue(CareVariables.CHILD_REF, news.childRef()));
	}

	/** A review that was held is written up after care has ended, too. */
	@EventListener
	void on(CareEnded news) {
		if (news.outcome() == Outcome.WITHDRAWN) {
			this.replies.withdraw(news.periodId(), news.outcome().why());
			this.runtime.createMessageCorrelation(PERIOD_WITHDRAWN)
				.processInstanceVariableEquals(CareVariables.PERIOD_ID, news.periodId())
				.correlateAll();
		}
	}

}
