package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Acting;
import org.iroengine.allocation.Covers;
import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;
import org.iroengine.care.ChangeRecorded;
import org.iroengine.review.ChangeLetters;
import org.iroengine.review.Considerations;

/** Runs {@code consider-change} for each change that the IRO is to consider. */
@Component
class ConsiderChange {

	static final String PROCESS = "consider-change";

	/** The change, a number. */
	static final String CHANGE_ID = "changeId";

	/** Who acts as the IRO when the change is told. */
	static final String OFFICER = "officer";

	/** Whether a review before it was reasonably practicable, a code. */
	static final String REVIEW_FIRST = "reviewFirst";

	/** Whether the next review is brought forward: {@value #YES} or {@value #NO}. */
	static final String BRING_FORWARD = "bringForward";

	/** Why it is brought forward, or null. */
	static final String BRING_FORWARD_REASON = "bringForwardReason";

	static final String YES = "yes";

	static final String NO = "no";

	private final RuntimeService runtime;

	private final Considerations considerations;

	private final ChangeLetters letters;

	private final Covers covers;

	ConsiderChange(RuntimeService runtime, Considerations considerations, ChangeLetters letters, Covers covers) {
		this.runtime = runtime;
		this.considerations = considerations;
		this.letters = letters;
		this.covers = covers;
	}

	@EventListener
	void on(ChangeRecorded news) {
		this.considerations.begin(news.changeId());
		this.letters.tell(news.changeId(), news.childRef());
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(CHANGE_ID, news.changeId())
					.putValue(CareVariables.PERIOD_ID, news.periodId())
					.putValue(CareVariables.CHILD_REF, news.childRef())
					.putValue(OFFICER, this.covers.actingNow(news.childRef()).map(Acting::officer).orElseThrow())
					.putValue(BRING_FORWARD_REASON, null));
	}

	/** The process hears of it by the message about the period. */
	@EventListener
	void on(CareEnded news) {
		String because = news.outcome().why();
		this.considerations.drop(news.childRef(), because).forEach((change) -> this.letters.takeBack(change, because));
	}

}
