package org.iroengine.support;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import org.springframework.boot.test.context.TestComponent;

import org.iroengine.care.Arrival;
import org.iroengine.care.Care;
import org.iroengine.care.ComingIntoCare;

/**
 * Children of the tests; each comes into care on Monday 2 March 2026 at 08:00 with worker
 * 1 and team 1.
 */
@TestComponent
public class Household {

	private final Care care;

	private final ManagementService management;

	private final TaskService tasks;

	Household(Care care, ManagementService management, TaskService tasks) {
		this.care = care;
		this.management = management;
		this.tasks = tasks;
	}

	/** A child who has come into care and waits for an officer; answers the task. */
	public Task waiting(String childRef) {
		Arrival arrival = this.care.arrive(new ComingIntoCare(childRef, "2016-05-04", "2026-03-02T08:00", null, "V2",
				"AB", null, "team-1", "worker-1", List.of(), List.of()));
		if (!(arrival instanceof Arrival.Recorded)) {
			throw new IllegalStateException(arrival.toString());
		}
		workOff();
		return task(childRef);
	}

	/** A child with an officer. */
	public void allocated(String childRef, String officer) {
		Task task = waiting(childRef);
		this.tasks.complete(task.getId(), Map.of("officer", officer, "reason", "Knows the family."));
	}

	/** The child's only open task, but for those of reviews; null where there is none. */
	public Task task(String childRef) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.list()
			.stream()
			.filter((task) -> !ModelFile.isOf("review", task))
			.reduce((one, other) -> {
				throw new IllegalStateException("%s has two tasks, %s and %s".formatted(childRef, one, other));
			})
			.orElse(null);
	}

	/** Runs every job that is due and that none before it has taken away. */
	public void workOff() {
		List<Job> due = this.management.createJobQuery().executable().list();
		while (!due.isEmpty()) {
			due.stream().map(Job::getId).filter(this::isThere).forEach(this.management::executeJob);
			due = this.management.createJobQuery().executable().list();
		}
	}

	private boolean isThere(String jobId) {
		return this.management.createJobQuery().jobId(jobId).count() == 1;
	}

}
