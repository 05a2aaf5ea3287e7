package org.iroengine.allocation.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionOperations;

import org.iroengine.calendar.CalendarChange;
import org.iroengine.calendar.Decision;
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

	/**
	 * 20 working days from here: Thursday 1 April 2027, once 18 March is a holiday too.
	 */
	private static final Instant NEXT_YEAR = Instant.parse("2027-03-01T08:00:00Z");

	@Autowired
	private TransactionOperations transaction;

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
		arrive("CM-1", MONDAY_EIGHT);
		workOff("CM-1");
		Subject moved = appoint("CM-1", subject("CM-1"), Instant.parse("2026-03-02T08:00:00Z"));
		assertDates("CM-1", "2026-03-30T23:00:00Z", "2026-03-10T00:00:00Z");
		long run = this.people.change(List.of("2026-03-18"), List.of());
		assertDates("CM-1", "2026-03-30T23:00:00Z", "2026-03-10T00:00:00Z");
		this.runs.finish(run);
		assertDates("CM-1", "2026-03-31T23:00:00Z", "2026-03-10T00:00:00Z");
		assertThat(this.deadlines.required(moved, "appoint-iro-by-law").dueOn()).isEqualTo("2026-03-31");
	}

	/**
	 * Prints what it measures and asserts no time; {@code -Diro.measure.deadlines=5000}
	 * makes it thousands.
	 */
	@Test
	void everyRunningDeadlineOfManyMovesWithItsTimer() {
		int deadlines = Integer.getInteger("iro.measure.deadlines", 50);
		for (int number = 0; number < deadlines; number++) {
			String child = "CX-" + number;
			this.transaction.executeWithoutResult((status) -> appoint(child, generated(child), NEXT_YEAR));
		}
		this.jdbc.sql("analyze").update();
		CalendarChange change = this.people.propose(List.of("2027-03-18"), List.of());
		Instant proposed = Instant.now();
		long run = ((Decision.Decided) this.people.approve(change)).change().run();
		Instant approved = Instant.now();
		this.runs.finish(run);
		System.out.printf("Measured: %d deadlines approved in %d ms, moved with timer and task in one lane in %d ms%n",
				deadlines, Duration.between(proposed, approved).toMillis(),
				Duration.between(approved, Instant.now()).toMillis());
		assertThat(dates("select distinct due_at from deadline where rule = ? and child_ref like 'CX-%'",
				"appoint-iro-by-law"))
			.containsExactly(Instant.parse("2027-04-01T23:00:00Z"));
		assertThat(dates("""
				select distinct duedate_ from act_ru_job join act_ru_execution e on e.id_ = process_instance_id_
				where handler_cfg_ = ? and business_key_ like 'CX-%'
				""", "Timer_Late")).containsExactly(Instant.parse("2027-04-01T23:00:00Z"));
	}

	private List<Instant> dates(String sql, String parameter) {
		return this.jdbc.sql(sql).param(parameter).query((row, number) -> row.getTimestamp(1).toInstant()).list();
	}

	/** An allocation without the rest of a child's file. */
	private Subject generated(String childRef) {
		this.jdbc.sql("insert into child (child_ref, date_of_birth) values (?, date '2016-05-04')")
			.param(childRef)
			.update();
		long id = this.jdbc
			.sql("""
					with period as (
					  insert into period_of_care (child_ref, became_looked_after_at, time_known, notified_at, legal_status,
					    recorded_at, recorded_by)
					  values (?, timestamptz '2027-03-01', true, timestamptz '2027-03-01', 'V2', timestamptz '2027-03-01', 'test')
					  returning id, child_ref)
					insert into allocation (period_id, child_ref, requested_at)
					select id, child_ref, timestamptz '2027-03-01' from period returning id
					""")
			.param(childRef)
			.query(Long.class)
			.single();
		return new Subject("allocation", id, childRef);
	}

	/** An allocation with clocks in working days, and a process that waits for them. */
	private Subject appoint(String childRef, Subject allocation, Instant start) {
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
