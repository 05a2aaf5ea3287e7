package org.iroengine.care.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareEnded;
import org.iroengine.care.CareProcess;
import org.iroengine.care.CareVariables;
import org.iroengine.care.PeriodOfCare;

/** Runs {@code look-after-child}, one process for each period of care. */
@Component
class LookAfterChild implements CareProcess {

	static final String PROCESS = "look-after-child";

	private final RuntimeService runtime;

	LookAfterChild(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@Override
	public void start(PeriodOfCare period) {
		this.runtime.startProcessInstanceByKey(PROCESS, period.childRef(),
				Map.of(CareVariables.PERIOD_ID, period.id(), CareVariables.CHILD_REF, period.childRef()));
	}

	/** Tells every process about the period, this one and those beside it. */
	@EventListener
	void on(CareEnded news) {
		this.runtime.createMessageCorrelation(CareVariables.CARE_ENDED)
			.processInstanceVariableEquals(CareVariables.PERIOD_ID, news.periodId())
			.correlateAll();
	}

}
