package org.iroengine.review.process;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.CareVariables;
import org.iroengine.engine.HandedTasks;

/** The open tasks of social workers before reviews. */
@Component
class WorkerTasks {

	private static final String[] THEIRS = { ConveneReview.FILL_IN, SendReportForm.TASK, TasksAsked.ADDRESS };

	/** Of the task alone: to whom it was handed on here. */
	private static final String HANDED_TO = "handedTo";

	private final TaskService tasks;

	private final HandedTasks handed;

	WorkerTasks(TaskService tasks, HandedTasks handed) {
		this.tasks = tasks;
		this.handed = handed;
	}

	/** The periods of care for which some are open. */
	Set<Long> periods() {
		return query().list()
			.stream()
			.map((task) -> (Long) this.tasks.getVariable(task.getId(), CareVariables.PERIOD_ID))
			.collect(Collectors.toSet());
	}

	/**
	 * Hands on those of a period that lie with one whose they are no more, or to whom
	 * they were handed here before, as long as nobody gave them on by hand.
	 * @param noMore says so of a holder; asked about null where nobody has a task
	 * @param now whose they are, or null
	 * @return a line about each that has another holder now
	 */
	List<String> hand(long periodId, Predicate<String> noMore, String now) {
		List<Task> open = query().processVariableValueEquals(CareVariables.PERIOD_ID, periodId)
			.orderByDueDate()
			.asc()
			.list()
			.stream()
			.filter((task) -> noMore.test(task.getAssignee()) || standsInNoMore(task, now))
			.toList();
		open.forEach((task) -> hand(task, now));
		return open.stream()
			.map((task) -> "- %s, by %s".formatted(task.getName(), LondonTime.spoken(task.getDueDate().toInstant())))
			.toList();
	}

	private TaskQuery query() {
		return this.tasks.createTaskQuery().taskDefinitionKeyIn(THEIRS);
	}

	private boolean standsInNoMore(Task task, String now) {
		String holder = task.getAssignee();
		return holder != null && now != null && !holder.equals(now)
				&& holder.equals(this.tasks.getVariableLocal(task.getId(), HANDED_TO));
	}

	private void hand(Task task, String now) {
		this.handed.hand(task, now);
		this.tasks.setVariableLocal(task.getId(), HANDED_TO, now);
	}

}
