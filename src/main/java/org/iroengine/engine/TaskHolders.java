package org.iroengine.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** Who has the tasks by which a promise is kept. */
@Component
public class TaskHolders {

	private final TaskService tasks;

	TaskHolders(TaskService tasks) {
		this.tasks = tasks;
	}

	/**
	 * Somebody who has a task.
	 *
	 * @param id of the person who is on it; of a group that may take it, where nobody is
	 */
	public record Holder(String id, boolean isGroup) {
	}

	/**
	 * Who has the open tasks about a subject that are due at a moment.
	 * @param variable the name of the number that their processes work on
	 */
	public List<Holder> of(String childRef, String variable, long subject, Instant due) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.processVariableValueEquals(variable, subject)
			.dueDate(Date.from(due))
			.list()
			.stream()
			.flatMap(this::holders)
			.distinct()
			.toList();
	}

	private Stream<Holder> holders(Task task) {
		return (task.getAssignee() != null) ? Stream.of(new Holder(task.getAssignee(), false))
				: this.tasks.getIdentityLinksForTask(task.getId())
					.stream()
					.map(IdentityLink::getGroupId)
					.filter(Objects::nonNull)
					.map((group) -> new Holder(group, true));
	}

}
