package org.iroengine.allocation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.ReassignmentOpened;
import org.iroengine.allocation.ReassignmentWithdrawn;
import org.iroengine.allocation.Reassignments;

/** Runs {@code reassign-caseload}, one process for each officer who is away or leaves. */
@Component
class ReassignCaseload {

	/** The reassignment, a number. */
	static final String REASSIGNMENT_ID = Reassignments.VARIABLE;

	/** Correlated where nothing is to be decided any more. */
	static final String REASSIGNMENT_WITHDRAWN = "reassignment-withdrawn";

	private final RuntimeService runtime;

	private final Reassignments reassignments;

	ReassignCaseload(RuntimeService runtime, Reassignments reassignments) {
		this.runtime = runtime;
		this.reassignments = reassignments;
	}

	@EventListener
	void on(ReassignmentOpened news) {
		this.runtime.startProcessInstanceByKey(Reassignments.PROCESS, news.key(),
				Variables.putValue(REASSIGNMENT_ID, news.reassignmentId())
					.putValue(AllocateIro.OFFICER, this.reassignments.get(news.reassignmentId()).officer()));
	}

	/**
	 * Fails where the process does not wait for a decision yet; the next look tries
	 * again.
	 */
	@EventListener
	void on(ReassignmentWithdrawn news) {
		this.runtime.createMessageCorrelation(REASSIGNMENT_WITHDRAWN)
			.processInstanceBusinessKey(this.reassignments.get(news.reassignmentId()).key())
			.processInstanceVariableEquals(REASSIGNMENT_ID, news.reassignmentId())
			.correlate();
	}

}
