package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;
import org.iroengine.care.Outcome;
import org.iroengine.care.PeriodsMerged;
import org.iroengine.review.FinalReviewChecks;
import org.iroengine.review.FinalReviewLetters;

/** Runs {@code check-final-review} where care ended and no final review is known. */
@Component
class CheckFinalReview {

	/** The period of care that ended, a number. */
	static final String DISCHARGE_ID = FinalReviewChecks.DISCHARGE_ID;

	/** What the IRO found, a code. */
	static final String FINDING = "finding";

	/** The day of the final review, such as 2026-03-02, or null. */
	static final String HELD_ON = "finalHeldOn";

	/** Why there was none, or null. */
	static final String REASON = "finalReason";

	/** Correlated where care has not ended after all. */
	static final String NOT_ENDED = "care-not-ended";

	private final RuntimeService runtime;

	private final FinalReviewChecks checks;

	private final FinalReviewLetters letters;

	CheckFinalReview(RuntimeService runtime, FinalReviewChecks checks, FinalReviewLetters letters) {
		this.runtime = runtime;
		this.checks = checks;
		this.letters = letters;
	}

	void begin(long periodId, String childRef) {
		this.checks.begin(periodId);
		this.runtime.startProcessInstanceByKey(FinalReviewChecks.PROCESS, childRef,
				Variables.putValue(DISCHARGE_ID, periodId)
					.putValue(CareVariables.PERIOD_ID, periodId)
					.putValue(CareVariables.CHILD_REF, childRef)
					.putValue(HELD_ON, null)
					.putValue(REASON, null));
	}

	@EventListener
	void on(CareEnded news) {
		if (news.outcome() == Outcome.WITHDRAWN) {
			drop(news.periodId(), news.outcome());
		}
	}

	@EventListener
	void on(PeriodsMerged news) {
		drop(news.earlierId(), Outcome.MERGED);
	}

	private void drop(long periodId, Outcome because) {
		this.checks.drop(periodId, because.why());
		this.letters.takeBack(periodId, because.why());
		this.runtime.createMessageCorrelation(NOT_ENDED)
			.processInstanceVariableEquals(DISCHARGE_ID, periodId)
			.correlateAll();
	}

}
