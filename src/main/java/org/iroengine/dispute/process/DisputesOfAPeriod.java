package org.iroengine.dispute.process;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CameIntoCare;
import org.iroengine.care.CareVariables;

/**
 * Takes the open disputes of a child who is looked after again into the new period, so
 * that its end is asked about too.
 */
@Component
class DisputesOfAPeriod {

	private final RuntimeService runtime;

	DisputesOfAPeriod(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void on(CameIntoCare news) {
		this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(news.childRef())
			.processDefinitionKeyIn(ResolveDispute.PROCESS, ResolveInformally.PROCESS)
			.list()
			.forEach((dispute) -> this.runtime.setVariable(dispute.getId(), CareVariables.PERIOD_ID, news.periodId()));
	}

}
