package org.iroengine.dispute.process;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.dispute.DisputeBegunInformally;
import org.iroengine.dispute.InformalStageLeft;

/** Runs {@code resolve-informally}, one for each dispute that begins as a quiet word. */
@Component
class ResolveInformally {

	static final String PROCESS = "resolve-informally";

	/** Correlated where the IRO has made it formal, on the page. */
	static final String MADE_FORMAL = "dispute-made-formal";

	private final RuntimeService runtime;

	ResolveInformally(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void on(DisputeBegunInformally news) {
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				ResolveDispute.variables(news.disputeId(), news.childRef(), news.periodId())
					.putValue(SettleInformallyForm.OUTCOME, null)
					.putValue(SettleInformallyForm.IMPACT, null)
					.putValue(SettleInformallyForm.LEVEL, null)
					.putValue(SettleInformallyForm.REASON, null));
	}

	@EventListener
	void on(InformalStageLeft news) {
		this.runtime.createMessageCorrelation(MADE_FORMAL)
			.processInstanceVariableEquals(ResolveDispute.DISPUTE_ID, news.disputeId())
			.correlateAll();
	}

}
