package org.iroengine.dispute.process;

import org.camunda.bpm.engine.TaskService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.dispute.CollectiveResponderChanged;

/** Lets the task of an answer follow to whoever answers a collective concern now. */
@Component
class CollectiveAnswerTasks {

	private final TaskService tasks;

	private final HandedTasks handed;

	CollectiveAnswerTasks(TaskService tasks, HandedTasks handed) {
		this.tasks = tasks;
		this.handed = handed;
	}

	@EventListener
	void on(CollectiveResponderChanged news) {
		this.tasks.createTaskQuery()
			.taskDefinitionKey(AnswerCollectiveConcernForm.TASK)
			.processVariableValueEquals(RaiseCollectiveConcern.COLLECTIVE_ID, news.collectiveId())
			.list()
			.forEach((task) -> this.handed.hand(task, news.responder()));
	}

}
