package org.iroengine.scenario;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.allocation.Allocations;
import org.iroengine.care.Arrival;
import org.iroengine.care.Care;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.Letters;
import org.iroengine.support.Authority;
import org.iroengine.support.EngineTest;
import org.iroengine.support.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A child comes into care, the clock runs, a manager allocates, the letters are written.
 */
@EngineTest
@Import(Authority.class)
class AllocationScenarioTest {

	@Autowired
	Authority authority;

	@Autowired
	Care care;

	@Autowired
	Allocations allocations;

	@Autowired
	Letters letters;

	@Autowired
	ManagementService management;

	@Autowired
	TaskService tasks;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@Test
	void aManagerConfirmsTheProposedOfficer() {
		Arrival arrival = this.care.arrive(new ComingIntoCare("C-1", "2016-05-04", "2026-03-02T08:00", null, "V2", "AB",
				null, "team-1", "worker-1", List.of(), List.of()));
		assertThat(arrival).isInstanceOf(Arrival.Recorded.class);
		workOff();
		Task task = this.tasks.createTaskQuery().processInstanceBusinessKey("C-1").singleResult();
		this.clock.advance(Duration.ofHours(3));
		this.tasks.complete(task.getId(), java.util.Map.of("officer", "officer-1"));
		assertThat(this.allocations.current("C-1").orElseThrow().officer()).isEqualTo("officer-1");
		assertThat(this.letters.list(new LetterFilter("C-1", null, null))).hasSize(2);
	}

	private void workOff() {
		List<Job> due = this.management.createJobQuery().executable().list();
		while (!due.isEmpty()) {
			due.forEach((job) -> this.management.executeJob(job.getId()));
			due = this.management.createJobQuery().executable().list();
		}
	}

}
