package org.iroengine.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.test.context.TestComponent;

/**
 * Lets time pass as it would: every job that falls due on the way runs at its own time,
 * in due order.
 */
@TestComponent
public class TimePasses {

	private final MovableClock clock;

	private final ManagementService management;

	TimePasses(MovableClock clock, ManagementService management) {
		this.clock = clock;
		this.management = management;
	}

	/** Begins at another time; nothing happens. */
	public void startsAt(Instant instant) {
		this.clock.set(instant);
	}

	public void passes(Duration duration) {
		passesUntil(this.clock.instant().plus(duration));
	}

	/** Does nothing where the instant has passed already. */
	public void passesUntil(Instant instant) {
		Optional<Job> next = nextBefore(instant);
		while (next.isPresent()) {
			run(next.get());
			next = nextBefore(instant);
		}
		if (instant.isAfter(this.clock.instant())) {
			this.clock.set(instant);
		}
	}

	private Optional<Job> nextBefore(Instant instant) {
		return this.management.createJobQuery()
			.withRetriesLeft()
			.orderByJobDuedate()
			.asc()
			.list()
			.stream()
			.filter((job) -> !dueAt(job).isAfter(instant))
			.filter((job) -> job.getProcessInstanceId() != null)
			.findFirst();
	}

	private void run(Job job) {
		if (dueAt(job).isAfter(this.clock.instant())) {
			this.clock.set(dueAt(job));
		}
		this.management.executeJob(job.getId());
	}

	private static Instant dueAt(Job job) {
		return job.getDuedate().toInstant();
	}

}
