package org.iroengine.care.process;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.CareVariables;
import org.iroengine.care.CircumstancesChanged;
import org.iroengine.care.IroCheck;
import org.iroengine.care.IroKnown;

/** Tells the process of a period of care what its reviews wait for. */
@Component
class ReviewOnReview {

	private final RuntimeService runtime;

	private final Care care;

	private final IroCheck iros;

	ReviewOnReview(RuntimeService runtime, Care care, IroCheck iros) {
		this.runtime = runtime;
		this.care = care;
		this.iros = iros;
	}

	/** With the period held: a process that moves to this version now is not missed. */
	@EventListener
	void on(IroKnown news) {
		this.care.hold(news.periodId());
		tell(CareVariables.IRO_ALLOCATED, news.periodId(), news.childRef());
	}

	@EventListener
	void on(CircumstancesChanged news) {
		tell(CareVariables.CIRCUMSTANCES_CHANGED, news.periodId(), news.childRef());
	}

	/** Lets a process that has come to wait for an IRO go on, where there is one. */
	void begin(long periodId, String childRef) {
		if (this.iros.hasIro(childRef)) {
			tell(CareVariables.IRO_ALLOCATED, periodId, childRef);
		}
	}

	private void tell(String message, long periodId, String childRef) {
		this.runtime.createMessageCorrelation(message)
			.processInstanceBusinessKey(childRef)
			.processInstanceVariableEquals(CareVariables.PERIOD_ID, periodId)
			.correlateAll();
	}

}
