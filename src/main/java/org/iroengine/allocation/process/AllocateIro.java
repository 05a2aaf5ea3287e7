package org.iroengine.allocation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Breaches;
import org.iroengine.care.CameIntoCare;
import org.iroengine.care.Care;
import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.care.StartCorrected;

/** Runs {@code allocate-iro} beside the process of the period of care. */
@Component
class AllocateIro {

	static final String PROCESS = "allocate-iro";

	/** The allocation, a number. */
	static final String ALLOCATION_ID = "allocationId";

	/** The officer proposed, then the officer chosen. */
	static final String OFFICER = "officer";

	/**
	 * Why another than the proposed officer was chosen; null where the proposal was
	 * confirmed.
	 */
	static final String REASON = "reason";

	/** Whether the head of safeguarding has noted this very breach already. */
	static final String BREACH_NOTED = "breachNoted";

	/** More about it, in words, or null. */
	static final String BREACH_NOTE = "breachNote";

	/** Correlated to a request whose missed deadline runs again. */
	static final String START_CORRECTED = "start-corrected";

	/** Why there was no IRO in time, a code; null where there was. */
	static final String LATENESS = "lateness";

	/** The error that sends the process back for another proposal. */
	static final String NOT_POSSIBLE = "not-possible";

	private final RuntimeService runtime;

	private final Allocations allocations;

	private final Breaches breaches;

	private final Care care;

	AllocateIro(RuntimeService runtime, Allocations allocations, Breaches breaches, Care care) {
		this.runtime = runtime;
		this.allocations = allocations;
		this.breaches = breaches;
		this.care = care;
	}

	/** A child of the opening caseload is confirmed in bulk instead. */
	@EventListener
	void on(CameIntoCare news) {
		PeriodOfCare period = this.care.period(news.periodId());
		if (!period.opening()) {
			start(period, this.allocations.request(period));
		}
	}

	/**
	 * Ends the allocation itself; the process hears of it by the message about the
	 * period.
	 */
	@EventListener
	void on(CareEnded news) {
		this.allocations.careEnded(news);
	}

	/**
	 * Begins the search and its timers anew, for a timer that has fired never comes back.
	 */
	@EventListener
	void on(StartCorrected news) {
		this.runtime.createMessageCorrelation(START_CORRECTED)
			.processInstanceVariableEquals(CareVariables.PERIOD_ID, news.periodId())
			.correlateAll();
	}

	private void start(PeriodOfCare period, Allocation allocation) {
		VariableMap variables = Variables.putValue(ALLOCATION_ID, allocation.id())
			.putValue(CareVariables.PERIOD_ID, period.id())
			.putValue(CareVariables.CHILD_REF, period.childRef())
			.putValue(OFFICER, null)
			.putValue(REASON, null)
			.putValue(LATENESS, this.breaches.reason(allocation.id()))
			.putValue(BREACH_NOTE, null);
		if (period.locality() != null) {
			variables.put(CareVariables.LOCALITY, period.locality());
		}
		this.runtime.startProcessInstanceByKey(PROCESS, period.childRef(), variables);
	}

}
