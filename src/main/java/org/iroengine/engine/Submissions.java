package org.iroengine.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.web.StorableText;

/** Checks what people submit to tasks and start forms, before the engine runs. */
@Component
class Submissions {

	private final ObjectProvider<TaskForm> taskForms;

	private final ObjectProvider<StartForm> startForms;

	Submissions(ObjectProvider<TaskForm> taskForms, ObjectProvider<StartForm> startForms) {
		this.taskForms = taskForms;
		this.startForms = startForms;
	}

	/**
	 * Performs a completion where nothing speaks against it. One that fails is checked
	 * once more, so that the slower of two hears who has done the task meanwhile; a
	 * process that ends between two readings even makes the engine trip over a null.
	 */
	<T> T checked(CommandExecutor engine, String taskId, Map<String, Object> values, Supplier<T> completion) {
		check(engine, taskId, values);
		try {
			return completion.get();
		}
		catch (OptimisticLockingException | ProcessEnginePersistenceException ex) {
			check(engine, taskId, values);
			throw new RestException(Status.CONFLICT,
					"Somebody else changed this case at the same moment. Nothing was changed: look at it again.");
		}
		catch (RuntimeException ex) {
			check(engine, taskId, values);
			throw ex;
		}
	}

	/**
	 * Refuses a task that is done, is somebody else's, or is submitted with wrong values;
	 * outside the engine's command, which would log the refusal as its own failure.
	 */
	private void check(CommandExecutor engine, String taskId, Map<String, Object> values) {
		Optional<RuntimeException> refusal = engine.execute((command) -> command
			.runWithoutAuthorization(() -> refusal(command, taskId, (values != null) ? values : Map.of())));
		refusal.ifPresent((reason) -> {
			throw reason;
		});
	}

	private Optional<RuntimeException> refusal(CommandContext command, String taskId, Map<String, Object> values) {
		TaskEntity task = command.getTaskManager().findTaskById(taskId);
		if (task == null) {
			return Optional.of(gone(command.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId)));
		}
		String user = command.getAuthenticatedUserId();
		return because((user != null && !user.equals(task.getAssignee())) ? List.of(notTheirs(task.getAssignee()))
				: faults(task, values));
	}

	private List<String> faults(TaskEntity task, Map<String, Object> values) {
		TaskForm form = byKey(this.taskForms, TaskForm::task, task.getTaskDefinitionKey());
		List<String> faults = formFaults(form.fields(), values);
		return faults.isEmpty() ? form.faults(task.getVariables(), values) : faults;
	}

	/**
	 * Performs the operation of a start form and answers by what the process that runs
	 * for it is found.
	 */
	StartForm.Started start(String processKey, Map<String, Object> values) {
		StartForm form = byKey(this.startForms, StartForm::process, processKey);
		refuse(formFaults(form.fields(), values));
		StartForm.Result result = form.submit(values);
		if (result instanceof StartForm.Refused refused) {
			refuse(refused.faults());
		}
		return (StartForm.Started) result;
	}

	private static String notTheirs(String assignee) {
		return (assignee == null) ? "Claim the task first, so that others see you are on it."
				: "The task is with " + assignee + "; ask them to hand it back first.";
	}

	private static RestException gone(HistoricTaskInstance task) {
		if (task == null) {
			return new RestException(Status.NOT_FOUND, "There is no such task.");
		}
		if (!TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason())) {
			return new RestException(Status.CONFLICT,
					"The case has gone on without this task. Nothing was changed: look at it again.");
		}
		String who = (task.getAssignee() == null) ? "" : " by " + task.getAssignee();
		return new RestException(Status.CONFLICT, "Already done%s. Nothing was changed.".formatted(who));
	}

	private static List<String> formFaults(Set<String> known, Map<String, Object> values) {
		return values.keySet()
			.stream()
			.filter((name) -> !known.contains(name) || !isPlain(values, name))
			.map((name) -> known.contains(name) ? "Give '%s' as text, a number, yes or no, or a date.".formatted(name)
					: "The form has no field '%s'; leave it out.".formatted(name))
			.toList();
	}

	/** No objects and no files: what a form submits is read, never unpacked. */
	private static boolean isPlain(Map<String, Object> values, String name) {
		TypedValue value = (values instanceof VariableMap typed) ? typed.getValueTyped(name) : null;
		return !(value instanceof SerializableValue || value instanceof FileValue)
				&& StorableText.isStorable((value != null) ? value.getValue() : values.get(name));
	}

	private static void refuse(List<String> faults) {
		because(faults).ifPresent((reason) -> {
			throw reason;
		});
	}

	private static Optional<RuntimeException> because(List<String> faults) {
		return faults.isEmpty() ? Optional.empty()
				: Optional.of(new FormFieldValidationException(faults, String.join(" ", faults)));
	}

	private static <F> F byKey(ObjectProvider<F> forms, Function<F, String> key, String wanted) {
		return forms.stream()
			.filter((form) -> key.apply(form).equals(wanted))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No form is declared for " + wanted));
	}

}
