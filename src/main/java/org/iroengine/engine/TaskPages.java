package org.iroengine.engine;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

import org.iroengine.web.CurrentUser;
import org.iroengine.web.StorableText;

/**
 * The tasks behind pages of our own. Everything happens with the rights of the signed-in
 * user: a task the user may not see does not exist.
 */
@Component
public class TaskPages {

	private final TaskService tasks;

	private final AsUser user;

	TaskPages(TaskService tasks, AsUser user) {
		this.tasks = tasks;
		this.user = user;
	}

	/** How a task stands to the signed-in user. */
	public sealed interface Opened {

		/** What to tell the user, in sentences. */
		String words();

		/** Whether the user may claim it. */
		default boolean isFree() {
			return this instanceof Unclaimed;
		}

		/** The user has claimed it and may work on it. */
		record Yours() implements Opened {

			@Override
			public String words() {
				return "The task is yours.";
			}
		}

		/** Nobody has claimed it. */
		record Unclaimed() implements Opened {

			@Override
			public String words() {
				return "Nobody is on this task. Claim it first, so that others see you are on it.";
			}
		}

		/** Somebody else has claimed it. */
		record TakenBy(String user) implements Opened {

			@Override
			public String words() {
				return "The task is with %s; ask them to hand it back first.".formatted(this.user);
			}
		}

		/** It is done, never was, or is another process's. */
		record Gone() implements Opened {

			@Override
			public String words() {
				return "There is nothing to do here: the task is done, or there never was one. Nothing was changed.";
			}
		}

	}

	/**
	 * Looks the task up, and asks again whose it is; a page does so before it shows or
	 * changes anything.
	 * @param process the key of the process the page belongs to
	 */
	public Opened open(String taskId, String process) {
		return this.user.get(() -> look(taskId, process));
	}

	/** Claims the task where it is free, and says how it stands then. */
	public Opened claim(String taskId, String process) {
		return this.user.get(() -> {
			attempt(look(taskId, process) instanceof Opened.Unclaimed,
					() -> this.tasks.claim(taskId, CurrentUser.name()));
			return look(taskId, process);
		});
	}

	/**
	 * Completes the user's own task; answers false where that is not possible any more.
	 */
	public boolean complete(String taskId, String process) {
		return this.user.get(() -> attempt(look(taskId, process) instanceof Opened.Yours,
				() -> this.tasks.complete(taskId, Map.of())));
	}

	/** A number that the process of the user's own task carries. */
	public Optional<Long> number(String taskId, String process, String variable) {
		return (open(taskId, process) instanceof Opened.Yours)
				? Optional.ofNullable((Long) this.tasks.getVariable(taskId, variable)) : Optional.empty();
	}

	private Opened look(String taskId, String process) {
		return Optional.ofNullable(taskId)
			.filter(StorableText::isStorable)
			.map((id) -> this.tasks.createTaskQuery().taskId(id).processDefinitionKey(process).singleResult())
			.map(TaskPages::standing)
			.orElseGet(Opened.Gone::new);
	}

	private static Opened standing(Task task) {
		if (task.getAssignee() == null) {
			return new Opened.Unclaimed();
		}
		return CurrentUser.name().equals(task.getAssignee()) ? new Opened.Yours()
				: new Opened.TakenBy(task.getAssignee());
	}

	/** Whoever comes second finds out by looking again. */
	private static boolean attempt(boolean possible, Runnable change) {
		try {
			if (possible) {
				change.run();
			}
			return possible;
		}
		catch (ProcessEngineException | RestException ex) {
			return false;
		}
	}

}
