package org.iroengine.reporting.web;

import java.time.Instant;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody's home page tells what Tasklist would show them, and nothing else. */
@ServerTest
class HomePageTest {

	private static final String WAITING = "Children waiting for an IRO";

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	TaskService tasks;

	@Autowired
	FilterService filters;

	@Autowired
	MovableClock clock;

	private Task task;

	@BeforeEach
	void aChildWaits() {
		this.authority.move();
		this.task = this.household.task("HOME-1");
		if (this.task == null) {
			this.task = this.household.waiting("HOME-1");
		}
	}

	@Test
	void theManagersCountIsTasklistsCount() {
		long waiting = this.tasks.createTaskQuery().taskDefinitionKey("Task_ConfirmTheIro").count();
		String filter = this.filters.createTaskFilterQuery().filterName(WAITING).singleResult().getId();
		assertThat(home("manager")).contains("/camunda/app/tasklist/default/#/?filter=" + filter)
			.contains((waiting == 1) ? "1 waits," : waiting + " wait,")
			.contains("the next due Wed 4 Mar 2026 08:00");
	}

	@Test
	void whatIsLateIsSaidInWords() {
		long waiting = this.tasks.createTaskQuery().taskDefinitionKey("Task_ConfirmTheIro").count();
		this.clock.set(Instant.parse("2026-03-04T08:00:01Z"));
		assertThat(home("manager"))
			.contains((waiting == 1) ? "1 late, due since Wed 4 Mar 2026 08:00"
					: waiting + " late, the oldest since Wed 4 Mar 2026 08:00")
			.contains("Late now, in the whole service");
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "worker-2", "lead-2", "officer-1", "support" })
	void othersSeeNoneOfIt(String user) {
		assertThat(home(user)).doesNotContain(WAITING, "Late now", "Health in plain words", "/camunda/app/cockpit/")
			.contains("Nothing waits for you.", "Empty:", "My tasks");
	}

	@Test
	void aTaskOfOnesOwnIsTold() {
		this.tasks.setAssignee(this.task.getId(), "worker-2");
		try {
			assertThat(home("worker-2")).contains("My tasks", "1 waits,").doesNotContain("HOME-1", WAITING);
			assertThat(home("worker-1")).contains("Nothing waits for you.");
		}
		finally {
			this.tasks.setAssignee(this.task.getId(), null);
		}
	}

	@Test
	void theAdministratorReadsHealthAndNoCase() {
		assertThat(home("admin")).contains("Health in plain words", "Clocks", "Letters", "Processes", "Long work")
			.contains("Look at this")
			.contains("/actuator/health")
			.doesNotContain(WAITING, "HOME-1", "Late now");
	}

	@Test
	void theHeadSeesTheLedgersLateCountAndTheirOwnLists() {
		assertThat(home("head")).contains("Late now", "Allocations out of time").doesNotContain(WAITING);
	}

	private String home(String user) {
		return this.callers.person(user).get("/").body();
	}

}
