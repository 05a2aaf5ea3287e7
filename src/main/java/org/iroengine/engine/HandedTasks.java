package org.iroengine.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** Hands tasks to other people. */
@Component
public class HandedTasks {

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	HandedTasks(TaskService tasks, AuthorizationService authorizations) {
		this.tasks = tasks;
		this.authorizations = authorizations;
	}

	/**
	 * Whoever had the task may not read it any more.
	 * @param to null where nobody is
	 */
	public void hand(Task task, String to) {
		String before = task.getAssignee();
		this.tasks.setAssignee(task.getId(), to);
		if (before != null) {
			this.authorizations.createAuthorizationQuery()
				.resourceType(Resources.TASK)
				.resourceId(task.getId())
				.userIdIn(before)
				.list()
				.stream()
				.map(Authorization::getId)
				.forEach(this.authorizations::deleteAuthorization);
		}
	}

}
