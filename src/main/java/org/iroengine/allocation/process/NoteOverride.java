package org.iroengine.allocation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Overrides;
import org.iroengine.allocation.RuleOverridden;
import org.iroengine.care.CareVariables;

/** Runs {@code note-override} beside the allocation that set a rule aside. */
@Component
class NoteOverride {

	static final String PROCESS = "note-override";

	/** The allocation whose officer a rule blocks, a number. */
	static final String OVERRIDE_ID = "overrideId";

	private final RuntimeService runtime;

	private final Overrides overrides;

	NoteOverride(RuntimeService runtime, Overrides overrides) {
		this.runtime = runtime;
		this.overrides = overrides;
	}

	@EventListener
	void on(RuleOverridden news) {
		this.overrides.begin(news.allocationId());
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(OVERRIDE_ID, news.allocationId())
					.putValue(CareVariables.CHILD_REF, news.childRef()));
	}

}
