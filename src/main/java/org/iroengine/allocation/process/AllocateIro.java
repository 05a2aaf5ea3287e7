package org.iroengine.allocation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Lateness;
import org.iroengine.allocation.LatenessReason;
import org.iroengine.care.CameIntoCare;
import org.iroengine.care.Care;
import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;
import org.iroengine.care.PeriodOfCare;

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

	/** Why there was no IRO in time, a code; null where there was. */
	static final String LATENESS = "lateness";

	/** The error that sends the process back for another proposal. */
	static final String NOT_POSSIBLE = "not-possible";

	private final RuntimeService runtime;

	private final Allocations allocations;

	private final Lateness lateness;

	private final Care care;

	AllocateIro(RuntimeService runtime, Allocations allocations, Lateness lateness, Care care) {
		this.runtime = runtime;
		this.allocations = allocations;
		this.lateness = lateness;
		this.care = care;
	}

	/** A child of the opening caseload is confirmed in bulk instead. */
	@EventListener
	void on(CameIntoCare news) {
		PeriodOfCare period = this.care.period(news.periodId());
		if (!period.opening()) {
			start(news, this.allocations.request(period));
		}
	}

	/**
	 * Ends the allocation itself; the process hears of it by the message about the
	 * period.
	 */
	@EventListener
	void on(CareEnded news) {
		this.allocations.careEnded(news.periodId(), news.at());
	}

	private void start(CameIntoCare news, Allocation allocation) {
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(ALLOCATION_ID, allocation.id())
					.putValue(CareVariables.PERIOD_ID, news.periodId())
					.putValue(CareVariables.CHILD_REF, news.childRef())
					.putValue(OFFICER, null)
					.putValue(REASON, null)
					.putValue(LATENESS, this.lateness.known(allocation.id()).map(LatenessReason::code).orElse(null)));
	}

}
