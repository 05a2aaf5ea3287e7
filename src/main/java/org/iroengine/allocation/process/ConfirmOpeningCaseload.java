package org.iroengine.allocation.process;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.care.CameIntoCare;
import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;

/**
 * Runs {@code confirm-opening-caseload}, one process for all children of the opening
 * caseload.
 */
@Component
class ConfirmOpeningCaseload {

	/** Stands where other processes have the child's reference. */
	static final String BUSINESS_KEY = "opening-caseload";

	/** Whether a child still waits after the task. */
	static final String STILL_WAITS = "stillWaits";

	private final RuntimeService runtime;

	private final OpeningCaseload caseload;

	private final Care care;

	ConfirmOpeningCaseload(RuntimeService runtime, OpeningCaseload caseload, Care care) {
		this.runtime = runtime;
		this.caseload = caseload;
		this.care = care;
	}

	@EventListener
	void on(CameIntoCare news) {
		PeriodOfCare period = this.care.period(news.periodId());
		if (period.opening() && this.caseload.take(period)) {
			this.runtime.startProcessInstanceByKey(OpeningCaseload.PROCESS, BUSINESS_KEY);
		}
	}

}
