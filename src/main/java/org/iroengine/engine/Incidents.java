package org.iroengine.engine;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** What stands still in the engine until somebody mends it. */
@Component
public class Incidents {

	private final RuntimeService runtime;

	Incidents(RuntimeService runtime) {
		this.runtime = runtime;
	}

	/** How many incidents are open. */
	public long open() {
		return this.runtime.createIncidentQuery().count();
	}

}
