package org.iroengine.allocation.process;

import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Acting;
import org.iroengine.allocation.Covers;
import org.iroengine.allocation.IroAllocated;
import org.iroengine.engine.HandedTasks;

/**
 * Keeps the tasks of a child's IRO with whoever acts as the IRO; doing it again changes
 * nothing.
 */
@Component
class IroTasks {

	private final ObjectProvider<TaskService> tasks;

	private final ObjectProvider<HandedTasks> handed;

	private final ObjectProvider<Covers> covers;

	IroTasks(ObjectProvider<TaskService> tasks, ObjectProvider<HandedTasks> handed, ObjectProvider<Covers> covers) {
		this.tasks = tasks;
		this.handed = handed;
		this.covers = covers;
	}

	/**
	 * Hands every task of the child that an IRO of the child or a cover has to whoever
	 * acts now.
	 */
	void hand(String childRef) {
		Optional<Acting> acting = this.covers.getObject().actingNow(childRef);
		Set<String> holders = this.covers.getObject().everActed(childRef);
		acting.ifPresent((now) -> this.tasks.getObject()
			.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.taskAssigned()
			.list()
			.stream()
			.filter((task) -> holders.contains(task.getAssignee()) && !task.getAssignee().equals(now.officer()))
			.forEach((task) -> hand(childRef, task, now)));
	}

	/** The successor inherits what the IRO before has open. */
	@EventListener
	void on(IroAllocated news) {
		if (news.previous() != null) {
			hand(news.childRef());
		}
	}

	@EventListener
	void on(DelegateTask task) {
		if (task.getAssignee() == null) {
			return;
		}
		switch (task.getEventName()) {
			case TaskListener.EVENTNAME_CREATE -> created(task);
			case TaskListener.EVENTNAME_COMPLETE -> completed(task);
			default -> {
			}
		}
	}

	/** A task that comes up while the IRO is covered begins with the cover. */
	private void created(DelegateTask task) {
		acting(task).filter((now) -> now.has(task.getAssignee())).ifPresent((now) -> task.setAssignee(now.officer()));
	}

	private void completed(DelegateTask task) {
		acting(task).filter((now) -> now.standsIn(task.getAssignee()))
			.ifPresent((now) -> this.covers.getObject().acted(child(task), now, task.getTaskDefinitionKey()));
	}

	private Optional<Acting> acting(DelegateTask task) {
		return Optional.ofNullable(child(task)).flatMap((child) -> this.covers.getObject().actingNow(child));
	}

	private static String child(DelegateTask task) {
		return (task.getExecution() != null) ? task.getExecution().getProcessBusinessKey() : null;
	}

	private void hand(String childRef, Task task, Acting now) {
		String before = task.getAssignee();
		this.handed.getObject().hand(task, now.officer());
		this.covers.getObject().handed(childRef, before, now, task.getTaskDefinitionKey());
	}

}
