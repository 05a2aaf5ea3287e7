package org.iroengine.dispute.process;

import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Component;

import org.iroengine.dispute.ReplyAsked;

/** The responder is asked once the task of the reply is there. */
@Component
class ReplyAskedByTask implements ReplyAsked {

	private final TaskService tasks;

	ReplyAskedByTask(TaskService tasks) {
		this.tasks = tasks;
	}

	@Override
	public boolean isAsked(long levelId) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey(ReplyToDisputeForm.TASK)
			.processVariableValueEquals(ResolveDispute.LEVEL_ID, levelId)
			.count() > 0;
	}

}
