package org.iroengine.allocation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.CoverEnded;
import org.iroengine.allocation.CoverRecorded;
import org.iroengine.care.CareVariables;

/** Runs {@code cover-iro}, one process for each cover of a child. */
@Component
class CoverIro {

	static final String PROCESS = "cover-iro";

	/** The cover, a number. */
	static final String COVER_ID = "coverId";

	/** Correlated where a cover is ended before its last day. */
	static final String COVER_ENDED = "cover-ended";

	private final RuntimeService runtime;

	CoverIro(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void on(CoverRecorded news) {
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(COVER_ID, news.coverId())
					.putValue(CareVariables.PERIOD_ID, news.periodId())
					.putValue(CareVariables.CHILD_REF, news.childRef()));
	}

	@EventListener
	void on(CoverEnded news) {
		this.runtime.createMessageCorrelation(COVER_ENDED)
			.processInstanceBusinessKey(news.childRef())
			.processInstanceVariableEquals(COVER_ID, news.coverId())
			.correlateAll();
	}

}
