package org.iroengine.dispute.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.dispute.GoodPracticeAcknowledged;
import org.iroengine.dispute.GoodPracticeThreads;
import org.iroengine.dispute.GoodPractices;

/** Runs {@code acknowledge-good-practice}, one process for each acknowledgement. */
@Component
class AcknowledgeGoodPractice {

	static final String PROCESS = "acknowledge-good-practice";

	/** The acknowledgement, a number. */
	static final String PRACTICE_ID = "practiceId";

	/** Whose task one of several is, a user id. */
	static final String READER = "reader";

	private final RuntimeService runtime;

	private final GoodPractices practices;

	private final GoodPracticeThreads threads;

	AcknowledgeGoodPractice(RuntimeService runtime, GoodPractices practices, GoodPracticeThreads threads) {
		this.runtime = runtime;
		this.practices = practices;
		this.threads = threads;
	}

	@EventListener
	void on(GoodPracticeAcknowledged news) {
		this.threads.begin(this.practices.get(news.practiceId()));
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(PRACTICE_ID, news.practiceId()).putValue(CareVariables.CHILD_REF, news.childRef()));
	}

}
