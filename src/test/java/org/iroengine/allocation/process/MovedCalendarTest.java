package org.iroengine.allocation.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import org.iroengine.deadline.CalendarMoveContext;
import org.iroengine.deadline.Subject;
import org.iroengine.run.RunsInTests;

import static org.assertj.core.api.Assertions.assertThat;

/** A change of the calendar takes timers and tasks of running processes along. */
@Import({ CalendarMoveContext.class, RunsInTests.class })
@DirtiesContext
class MovedCalendarTest extends AllocationPaths {

	private static final String LAW = "${allocationSteps.dueAt(allocationId, 'appoint-iro-by-law')}";

	private static final String FIVE_DAYS = "${allocationSteps.dueAt(allocationId, 'appoint-iro-guidance')}";

	@Autowired
	private CalendarMoveContext people;

	@Autowired
	private RunsInTests runs;

	@Autowired
	private RepositoryService repository;

	@BeforeEach
	void deploy() {
		BpmnModelInstance model = Bpmn.createExecutableProcess("appoint-by-law")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.userTask("Task_Appoint")
			.camundaDueDate(LAW)
			.camundaFollowUpDate(FIVE_DAYS)
			.boundaryEvent("Timer_Late")
			.cancelActivity(false)
			.timerWithDate(LAW)
			.endEvent()
			.moveToActivity("Task_Appoint")
			.endEvent()
			.done();
		this.repository.createDeployment()
			.addModelInstance("appoint-by-law.bpmn", model)
			.enableDuplicateFiltering(true)
			.deploy();
	}

	/**
	 * 20 working days from Monday 2 March 2026: Monday 30 March; with a holiday more, 31.
	 */
	@Test
	void timerAndTaskMoveWithTheLedger() {
		Subject moved = appoint("CM-1");
		assertDates("CM-1", "2026-03-30T23:00:00Z", "2026-03-10T00:00:00Z");
		long run = this.people.change(List.of("2026-03-18"), List.of());
		assertDates("CM-1", "2026-03-30T23:00:00Z", "2026-03-10T00:00:00Z");
		this.runs.finish(run);
		assertDates("CM-1", "2026-03-31T23:00:00Z", "2026-03-10T00:00:00Z");
		assertThat(this.deadlines.required(moved, "appoint-iro-by-law").dueOn()).isEqualTo("2026-03-31");
	}

	/** Prints what it measures; there is nothing here that may be slow or fast. */
	@Test
	void thousandsOfRunningDeadlinesMoveInOneRun() {
		int children = Integer.getInteger("iro.measure.deadlines", 100);
		for (int child = 0; child < children; child++) {
			appoint("CX-" + child);
		}
		Instant began = Instant.now();
		long run = this.people.change(List.of("2026-03-19"), List.of());
		Duration approved = Duration.between(began, Instant.now());
		this.runs.finish(run);
		System.out.printf("Measured: approving %d ms, moving %d deadlines with timer and task in one lane %d ms%n",
				approved.toMillis(), children, Duration.between(began, Instant.now()).minus(approved).toMillis());
		Set<LocalDate> due = Set.copyOf(this.jdbc
			.sql("select distinct due_on from deadline where rule = 'appoint-iro-by-law' and child_ref like 'CX-%'")
			.query(LocalDate.class)
			.list());
		assertThat(due).hasSize(1);
		assertThat(timers()).containsExactly(this.jdbc
			.sql("select max(due_at) from deadline where rule = 'appoint-iro-by-law' and child_ref like 'CX-%'")
			.query(Date.class)
			.single()
			.toInstant());
	}

	private Set<Instant> timers() {
		return Set.copyOf(this.jdbc.sql("""
				select distinct duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
				where j.handler_cfg_ = 'Timer_Late' and e.business_key_ like 'CX-%'
				""").query(Date.class).list().stream().map((date) -> Instant.ofEpochMilli(date.getTime())).toList());
	}

	/** An allocation with clocks in working days, and a process that waits for them. */
	private Subject appoint(String childRef) {
		arrive(childRef, MONDAY_EIGHT);
		workOff(childRef);
		Subject allocation = subject(childRef);
		Instant start = Instant.parse("2026-03-02T08:00:00Z");
		this.deadlines.start("appoint-iro-by-law", allocation, start);
		this.deadlines.start("appoint-iro-guidance", allocation, start);
		this.runtime.startProcessInstanceByKey("appoint-by-law", childRef, Map.of("allocationId", allocation.id()));
		return allocation;
	}

	private void assertDates(String childRef, String due, String followUp) {
		assertThat(timer(childRef, "Timer_Late")).isEqualTo(due);
		assertThat(task(childRef, "Task_Appoint").getDueDate()).isEqualTo(due);
		assertThat(task(childRef, "Task_Appoint").getFollowUpDate()).isEqualTo(followUp);
	}

}
