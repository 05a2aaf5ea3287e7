package org.iroengine.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** What Cockpit shows, and where. */
@Component
public class CockpitPages {

	/** The list of processes, each with its incidents. */
	public static final String PROCESSES = "/camunda/app/cockpit/default/#/processes";

	private static final String PROCESS = "/camunda/app/cockpit/default/#/process-definition/%s/runtime";

	private final RuntimeService runtime;

	private final RepositoryService models;

	CockpitPages(RuntimeService runtime, RepositoryService models) {
		this.runtime = runtime;
		this.models = models;
	}

	/** How many incidents stop a process until somebody mends it. */
	public long incidents() {
		return this.runtime.createIncidentQuery().count();
	}

	/** Where every running process of a model is a line. */
	public String pageOf(String process) {
		return PROCESS.formatted(this.models.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult()
			.getId());
	}

}
