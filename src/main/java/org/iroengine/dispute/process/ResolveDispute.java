package org.iroengine.dispute.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.care.ProtectionPlanChanged;
import org.iroengine.dispute.Basis;
import org.iroengine.dispute.DisputeMadeFormal;
import org.iroengine.dispute.DisputeMoved;
import org.iroengine.dispute.DisputeWithdrawn;
import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.ExtensionAgreed;
import org.iroengine.dispute.ExtensionFell;
import org.iroengine.dispute.ExtensionProposed;

/** Runs {@code resolve-dispute}, one for each formal dispute. */
@Component
class ResolveDispute {

	static final String PROCESS = "resolve-dispute";

	/** The dispute, a number. */
	static final String DISPUTE_ID = "disputeId";

	/** The level that is open, a number. */
	static final String LEVEL_ID = "levelId";

	/** Whether the verdict resolves the dispute. */
	static final String SATISFIED = "satisfied";

	/** Whether a second date was agreed. */
	static final String MORE_TIME_AGREED = "moreTimeAgreed";

	/** Correlated where the dispute has gone to another level by itself. */
	static final String MOVED = "dispute-moved";

	/** Correlated where the IRO has taken the dispute back. */
	static final String WITHDRAWN = "dispute-withdrawn";

	/** Correlated where the responder asks for more time. */
	static final String EXTENSION_PROPOSED = "extension-proposed";

	/** Correlated where the level ends before the IRO has answered. */
	static final String EXTENSION_FELL = "extension-fell";

	/** Correlated where the IRO has agreed to more time. */
	static final String EXTENSION_AGREED = "extension-agreed";

	private final RuntimeService runtime;

	private final Disputes disputes;

	ResolveDispute(RuntimeService runtime, Disputes disputes) {
		this.runtime = runtime;
		this.disputes = disputes;
	}

	@EventListener
	void on(DisputeMadeFormal news) {
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				variables(news.disputeId(), news.childRef(), news.periodId()).putValue(GiveVerdictForm.IMPACT, null)
					.putValue(GiveVerdictForm.ACTION, null)
					.putValue(GiveVerdictForm.OWNER, null)
					.putValue(GiveVerdictForm.BY, null)
					.putValue(AnswerExtensionForm.WORDS, null)
					.putValue(DisputeAfterCareForm.REASON, null));
	}

	@EventListener
	void on(DisputeMoved news) {
		tell(MOVED, news.disputeId());
	}

	@EventListener
	void on(DisputeWithdrawn news) {
		tell(WITHDRAWN, news.disputeId());
	}

	/** Neither closes a dispute: whoever chaired the plan is asked what becomes of it. */
	@EventListener
	void on(ProtectionPlanChanged news) {
		if (news.ended()) {
			this.disputes.ofChild(news.childRef())
				.stream()
				.filter((dispute) -> dispute.isOpen() && dispute.basis() == Basis.PROTECTION_PLAN)
				.forEach((dispute) -> tell(CareVariables.CARE_ENDED, dispute.id()));
		}
	}

	@EventListener
	void on(ExtensionFell news) {
		tell(EXTENSION_FELL, news.disputeId());
	}

	@EventListener
	void on(ExtensionProposed news) {
		tell(EXTENSION_PROPOSED, news.disputeId());
	}

	@EventListener
	void on(ExtensionAgreed news) {
		tell(EXTENSION_AGREED, news.disputeId());
	}

	/** What every process of a dispute carries. */
	static VariableMap variables(long disputeId, String childRef, Long periodId) {
		return Variables.putValue(DISPUTE_ID, disputeId)
			.putValue(CareVariables.CHILD_REF, childRef)
			.putValue(CareVariables.PERIOD_ID, periodId);
	}

	private void tell(String message, long disputeId) {
		this.runtime.createMessageCorrelation(message)
			.processInstanceVariableEquals(DISPUTE_ID, disputeId)
			.correlateAll();
	}

}
