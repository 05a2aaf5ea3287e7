package org.iroengine.demonstration.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * The processes of a child while a step of the load tells of what happened: every job
 * that falls due runs at its own time, and people complete their tasks, all in the
 * caller's transaction and before any job executor sees them.
 */
public class LivedProcesses {

	private final RuntimeService runtime;

	private final ManagementService management;

	private final TaskService tasks;

	private final IdentityService identity;

	LivedProcesses(RuntimeService runtime, ManagementService management, TaskService tasks, IdentityService identity) {
		this.runtime = runtime;
		this.management = management;
		this.tasks = tasks;
		this.identity = identity;
	}

	/**
	 * Works off what falls due for the child.
	 * @param until the last moment
	 * @param clock is told the time of each job
	 */
	public void pass(String childRef, Instant until, Consumer<Instant> clock) {
		Optional<Job> next = next(childRef, until);
		while (next.isPresent()) {
			clock.accept(next.get().getDuedate().toInstant());
			this.management.executeJob(next.get().getId());
			next = next(childRef, until);
		}
		clock.accept(until);
	}

	/**
	 * The person claims the child's task where nobody has, and completes it, with no more
	 * rights than the group has.
	 */
	public void complete(String childRef, String task, String person, String group, Map<String, Object> values) {
		this.identity.setAuthentication(person, List.of(group));
		try {
			Task open = this.tasks.createTaskQuery()
				.processInstanceBusinessKey(childRef)
				.taskDefinitionKey(task)
				.singleResult();
			if (open == null) {
				throw new IllegalStateException("%s has no task %s for %s".formatted(person, task, childRef));
			}
			if (open.getAssignee() == null) {
				this.tasks.claim(open.getId(), person);
			}
			this.tasks.complete(open.getId(), values);
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private Optional<Job> next(String childRef, Instant until) {
		Set<String> running = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(childRef)
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.collect(Collectors.toSet());
		return running.isEmpty() ? Optional.empty()
				: this.management.createJobQuery()
					.processInstanceIds(running)
					.duedateLowerThan(Date.from(until.plusMillis(1)))
					.withRetriesLeft()
					.orderByJobDuedate()
					.asc()
					.listPage(0, 1)
					.stream()
					.findFirst();
	}

}
