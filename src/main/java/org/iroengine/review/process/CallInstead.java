package org.iroengine.review.process;

import java.time.Clock;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.review.CallsWanted;
import org.iroengine.review.StopCalls;

/** Runs {@code call-instead} where people are called because nothing is written. */
@Component
class CallInstead {

	/** The stop, a number. */
	static final String STOP_ID = StopCalls.STOP_ID;

	/** A call takes the place of a letter that mail may not deliver. */
	static final String RULE = "deliver-parked-letter";

	private final RuntimeService runtime;

	private final Deadlines deadlines;

	private final Clock clock;

	CallInstead(RuntimeService runtime, Deadlines deadlines, Clock clock) {
		this.runtime = runtime;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@EventListener
	void on(CallsWanted news) {
		this.deadlines.start(RULE, new Subject("stop", news.stopId(), news.childRef()), this.clock.instant());
		this.runtime.startProcessInstanceByKey(StopCalls.PROCESS, news.childRef(),
				Variables.putValue(STOP_ID, news.stopId()).putValue(CareVariables.CHILD_REF, news.childRef()));
	}

}
