package org.iroengine.dispute.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.dispute.FollowUpBegun;

/** Runs {@code follow-up-dispute}, one for each thing that is followed up. */
@Component
class FollowUpDispute {

	static final String PROCESS = "follow-up-dispute";

	/** What is followed up, a number. */
	static final String FOLLOW_UP_ID = "followUpId";

	private final RuntimeService runtime;

	FollowUpDispute(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void on(FollowUpBegun news) {
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(FOLLOW_UP_ID, news.followUpId())
					.putValue(ResolveDispute.DISPUTE_ID, news.disputeId())
					.putValue(CareVariables.CHILD_REF, news.childRef()));
	}

}
