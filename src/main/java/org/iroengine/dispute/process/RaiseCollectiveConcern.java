package org.iroengine.dispute.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.dispute.CollectiveConcern;
import org.iroengine.dispute.CollectiveConcerns;
import org.iroengine.dispute.CollectiveJoined;
import org.iroengine.dispute.CollectiveOffered;
import org.iroengine.dispute.CollectiveViews;

/**
 * Runs {@code raise-collective-concern}, one process for each concern that is offered.
 */
@Component
class RaiseCollectiveConcern {

	static final String PROCESS = "raise-collective-concern";

	/** The concern, a number. */
	static final String COLLECTIVE_ID = "collectiveId";

	/** The team's name, shown in lists. */
	static final String TEAM = "team";

	/** The reason in words, shown in lists. */
	static final String REASON = "reasonTitle";

	/** What the IRO manager decides: {@value #SEND} or {@value #NOT_NOW}. */
	static final String DECISION = "collectiveDecision";

	static final String SEND = "send";

	static final String NOT_NOW = "not-now";

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final CollectiveConcerns concerns;

	private final CollectiveViews views;

	private final CollectiveSteps steps;

	RaiseCollectiveConcern(RuntimeService runtime, TaskService tasks, CollectiveConcerns concerns,
			CollectiveViews views, CollectiveSteps steps) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.concerns = concerns;
		this.views = views;
		this.steps = steps;
	}

	@EventListener
	void on(CollectiveOffered news) {
		CollectiveConcern concern = this.concerns.get(news.collectiveId());
		this.runtime.startProcessInstanceByKey(PROCESS, concern.key(),
				Variables.putValue(COLLECTIVE_ID, concern.id())
					.putValue(TEAM, concern.teamName())
					.putValue(REASON, this.views.reason(concern)));
	}

	/** Shows the new case on the task that waits already. */
	@EventListener
	void on(CollectiveJoined news) throws JsonProcessingException {
		for (Task task : this.tasks.createTaskQuery()
			.taskDefinitionKey(DecideOnCollectiveConcernForm.TASK)
			.processVariableValueEquals(COLLECTIVE_ID, news.collectiveId())
			.list()) {
			this.tasks.setVariable(task.getId(), "view", this.steps.view(news.collectiveId()));
		}
	}

}
