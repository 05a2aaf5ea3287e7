package org.iroengine.dispute.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.dispute.CollectiveJoined;
import org.iroengine.dispute.CollectiveResponderChanged;
import org.iroengine.engine.HandedTasks;

/**
 * Keeps the tasks of collective concerns as things are: whose they are, what they show.
 */
@Component
class CollectiveTasks {

	private final TaskService tasks;

	private final HandedTasks handed;

	private final CollectiveSteps steps;

	CollectiveTasks(TaskService tasks, HandedTasks handed, CollectiveSteps steps) {
		this.tasks = tasks;
		this.handed = handed;
		this.steps = steps;
	}

	@EventListener
	void on(CollectiveResponderChanged news) {
		this.tasks.createTaskQuery()
			.taskDefinitionKey(AnswerCollectiveConcernForm.TASK)
			.processVariableValueEquals(RaiseCollectiveConcern.COLLECTIVE_ID, news.collectiveId())
			.list()
			.forEach((task) -> this.handed.hand(task, news.responder()));
	}

	/** Shows the new case on the task that waits already. */
	@EventListener
	void on(CollectiveJoined news) throws JsonProcessingException {
		for (Task task : this.tasks.createTaskQuery()
			.taskDefinitionKey(DecideOnCollectiveConcernForm.TASK)
			.processVariableValueEquals(RaiseCollectiveConcern.COLLECTIVE_ID, news.collectiveId())
			.list()) {
			this.tasks.setVariable(task.getId(), "view", this.steps.view(news.collectiveId()));
		}
	}

}
