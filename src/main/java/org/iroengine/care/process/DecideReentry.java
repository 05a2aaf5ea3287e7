package org.iroengine.care.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CameIntoCare;
import org.iroengine.care.CareVariables;
import org.iroengine.care.Reentries;

/** Runs {@code decide-reentry} for each child who is back in care on the same day. */
@Component
class DecideReentry {

	static final String PROCESS = "decide-reentry";

	/** What the manager decided: {@value #MERGE} or {@value #KEEP_APART}. */
	static final String DECISION = "decision";

	static final String MERGE = "merge";

	static final String KEEP_APART = "keep-apart";

	/** Why. */
	static final String REASON = "reason";

	/** The error that brings the decision back. */
	static final String NOT_POSSIBLE = "not-possible";

	private final RuntimeService runtime;

	private final Reentries reentries;

	DecideReentry(RuntimeService runtime, Reentries reentries) {
		this.runtime = runtime;
		this.reentries = reentries;
	}

	@EventListener
	void on(CameIntoCare news) {
		if (this.reentries.begin(news.periodId())) {
			this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
					Variables.putValue(CareVariables.PERIOD_ID, news.periodId())
						.putValue(CareVariables.CHILD_REF, news.childRef())
						.putValue(DECISION, null)
						.putValue(REASON, null));
		}
	}

}
