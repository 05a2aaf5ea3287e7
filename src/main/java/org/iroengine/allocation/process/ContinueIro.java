package org.iroengine.allocation.process;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Continuations;
import org.iroengine.care.PeriodsMerged;

/** Ends the search for an IRO where the one of the earlier period goes on. */
@Component
class ContinueIro {

	/** Correlated to the search for an IRO. */
	static final String IRO_CONTINUES = "iro-continues";

	private final RuntimeService runtime;

	private final Continuations continuations;

	ContinueIro(RuntimeService runtime, Continuations continuations) {
		this.runtime = runtime;
		this.continuations = continuations;
	}

	@EventListener
	void on(PeriodsMerged news) {
		this.continuations.take(news).ifPresent(this::end);
	}

	private void end(Allocation allocation) {
		this.runtime.createMessageCorrelation(IRO_CONTINUES)
			.processInstanceVariableEquals(AllocateIro.ALLOCATION_ID, allocation.id())
			.correlateAll();
	}

}
