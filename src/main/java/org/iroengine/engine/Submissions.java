package org.iroengine.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.rest.exception.RestException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks what people submit to tasks and start forms, before the engine runs. */
@Component
class Submissions {

	private final ObjectProvider<TaskForm> taskForms;

	private final ObjectProvider<StartForm> startForms;

	private final ObjectProvider<IdentityService> identity;

	Submissions(ObjectProvider<TaskForm> taskForms, ObjectProvider<StartForm> startForms,
			ObjectProvider<IdentityService> identity) {
		this.taskForms = taskForms;
		this.startForms = startForms;
		this.identity = identity;
	}

	/**
	 * Refuses the completion of a task that is done, is somebody else's, or is submitted
	 * with wrong values.
	 */
	Void checkTask(CommandContext command, String taskId, Map<String, Object> values) {
		TaskEntity task = command.getTaskManager().findTaskById(taskId);
		if (task == null) {
			throw new RestException(Status.CONFLICT, alreadyDone(command, taskId));
		}
		checkAssignee(task, command.getAuthenticatedUserId());
		TaskForm form = byKey(this.taskForms, TaskForm::task, task.getTaskDefinitionKey());
		List<String> faults = unknownNames(form.fields(), values);
		faults.addAll(form.faults(task.getVariables(), values));
		refuse(faults);
		return null;
	}

	/**
	 * Performs the operation of a start form and answers by what the process that runs
	 * for it is found.
	 */
	StartForm.Started start(String processKey, Map<String, Object> values) {
		StartForm form = byKey(this.startForms, StartForm::process, processKey);
		refuse(unknownNames(form.fields(), values));
		StartForm.Result result = withoutEngineUser(() -> form.submit(values));
		if (result instanceof StartForm.Refused refused) {
			refuse(refused.faults());
		}
		return (StartForm.Started) result;
	}

	/**
	 * The operation is the product's own: within it the engine asks for no rights of the
	 * user's.
	 */
	private <T> T withoutEngineUser(Supplier<T> operation) {
		IdentityService identity = this.identity.getObject();
		Authentication user = identity.getCurrentAuthentication();
		identity.clearAuthentication();
		try {
			return operation.get();
		}
		finally {
			identity.setAuthentication(user);
		}
	}

	/** Completes a task, and says plainly where somebody else did at the same moment. */
	static <T> T alone(Supplier<T> completion) {
		try {
			return completion.get();
		}
		catch (OptimisticLockingException ex) {
			throw new RestException(Status.CONFLICT, ex,
					"Somebody else dealt with this at the same moment. Nothing was changed. Load the task again.");
		}
	}

	private static void checkAssignee(TaskEntity task, String user) {
		if (user != null && !Objects.equals(user, task.getAssignee())) {
			refuse(List.of((task.getAssignee() == null) ? "Claim the task first, so that others see you are on it."
					: "The task is with " + task.getAssignee() + "; ask them to hand it back first."));
		}
	}

	private static String alreadyDone(CommandContext command, String taskId) {
		HistoricTaskInstance task = command.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId);
		if (task == null) {
			return "There is no such task.";
		}
		String who = (task.getAssignee() == null) ? "" : " by " + task.getAssignee();
		return "Already done%s. Nothing was changed.".formatted(who);
	}

	private static List<String> unknownNames(Set<String> known, Map<String, Object> values) {
		return values.keySet()
			.stream()
			.filter((name) -> !known.contains(name))
			.map("The form has no field '%s'; leave it out."::formatted)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static void refuse(List<String> faults) {
		if (!faults.isEmpty()) {
			throw new FormFieldValidationException(faults, String.join(" ", faults));
		}
	}

	private static <F> F byKey(ObjectProvider<F> forms, Function<F, String> key, String wanted) {
		return forms.stream()
			.filter((form) -> key.apply(form).equals(wanted))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No form is declared for " + wanted));
	}

}
