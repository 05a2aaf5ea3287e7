package org.iroengine.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

import org.iroengine.web.CurrentUser;

/**
 * Many tasks of one kind that a page shows and completes at once. Everything happens with
 * the rights of the signed-in user: a task the user may not see does not exist.
 */
@Component
public class TaskBatch {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final AsUser user;

	TaskBatch(TaskService tasks, RuntimeService runtime, AsUser user) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.user = user;
	}

	/**
	 * An open task.
	 *
	 * @param subject the number that its process works on
	 * @param assignee who is on it; null where nobody is
	 */
	public record OpenTask(String id, long subject, String assignee) {
	}

	/**
	 * The open tasks of a kind, by what they are about.
	 * @param task the id of the task in its model
	 * @param variable the name of the number that its process works on
	 */
	public Map<Long, OpenTask> open(String task, String variable) {
		List<Task> open = this.user.get(() -> this.tasks.createTaskQuery().taskDefinitionKey(task).active().list());
		Map<String, Long> subjects = subjects(open, variable);
		return open.stream()
			.filter((one) -> subjects.containsKey(one.getProcessInstanceId()))
			.map((one) -> new OpenTask(one.getId(), subjects.get(one.getProcessInstanceId()), one.getAssignee()))
			.collect(Collectors.toMap(OpenTask::subject, (one) -> one));
	}

	/**
	 * The open task of a kind about one subject.
	 * @param task the id of the task in its model
	 * @param variable the name of the number that its process works on
	 */
	public Optional<OpenTask> find(String task, String variable, long subject) {
		return this.user.get(() -> Optional.ofNullable(this.tasks.createTaskQuery()
			.taskDefinitionKey(task)
			.processVariableValueEquals(variable, subject)
			.active()
			.singleResult())).map((one) -> new OpenTask(one.getId(), subject, one.getAssignee()));
	}

	/**
	 * Completes a task, and claims it first where nobody is on it. The transaction is the
	 * caller's, who has to roll it back where any task of the batch cannot be completed.
	 * @return why it could not be completed, in sentences; empty where it is
	 */
	public Optional<String> complete(String task, Map<String, Object> submitted) {
		return this.user.get(() -> attempt(task, submitted));
	}

	private Optional<String> attempt(String task, Map<String, Object> submitted) {
		try {
			if (this.tasks.createTaskQuery().taskId(task).taskUnassigned().count() == 1) {
				this.tasks.claim(task, CurrentUser.name());
			}
			this.tasks.complete(task, submitted);
			return Optional.empty();
		}
		catch (FormFieldValidationException | RestException ex) {
			return Optional.of(ex.getMessage());
		}
		catch (ProcessEngineException ex) {
			return Optional
				.of("Somebody else was on it at the same moment. Look at this page again. Nothing was changed.");
		}
	}

	/** The tasks themselves were found with the user's rights. */
	private Map<String, Long> subjects(List<Task> open, String variable) {
		if (open.isEmpty()) {
			return Map.of();
		}
		return this.runtime.createVariableInstanceQuery()
			.variableName(variable)
			.processInstanceIdIn(open.stream().map(Task::getProcessInstanceId).toArray(String[]::new))
			.list()
			.stream()
			.collect(Collectors.toMap(VariableInstance::getProcessInstanceId, (one) -> (Long) one.getValue()));
	}

}
