package org.iroengine.care.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.allocation.Allocations;
import org.iroengine.care.CareHistory;
import org.iroengine.care.Outcome;
import org.iroengine.care.Withdrawals;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.support.Casework;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every way through the decision on a same-day return. */
class DecideReentryPathsTest extends Casework {

	private static final ModelFile MODEL = ModelFile.of("care", DecideReentry.PROCESS);

	private static final ModelFile ALLOCATION = ModelFile.of("allocation", "allocate-iro");

	private static final String DECIDE = MODEL.id("Merge the same-day return?");

	private static final String CONFIRM = ALLOCATION.id("Confirm the IRO");

	@Autowired
	Deadlines deadlines;

	@Autowired
	Allocations allocations;

	@Autowired
	CareHistory periods;

	@Autowired
	Withdrawals withdrawals;

	@Test
	void mergedThePeriodsAreOneAndTheIroGoesOn() {
		String officer = backOnTheSameDay("RE-1", "officer-2");
		long period = this.care.openPeriod("RE-1").orElseThrow().id();
		decide("RE-1", "merge");
		assertPassed("RE-1", "Periods merged");
		assertThat(this.care.periods("RE-1")).hasSize(1);
		assertThat(this.care.period(period).becameLookedAfterAt()).isEqualTo("2026-03-01T10:00:00Z");
		assertThat(this.periods.periods("RE-1").get(0).outcome()).isEqualTo(Outcome.MERGED);
		assertThat(this.allocations.current("RE-1").orElseThrow().officer()).isEqualTo(officer);
		assertThat(visited("allocate-iro", "RE-1")).contains(ALLOCATION.id("IRO continues"),
				ALLOCATION.id("IRO allocated"));
		assertThat(openTasks("RE-1")).isEmpty();
		assertThat(this.deadlines.required(subject(period), "reentry-decided").state()).isEqualTo(DeadlineState.MET);
		assertThat(allocateIro("RE-1").reason()).contains("goes on");
		assertThat(letters("RE-1")).contains("iro-allocated-iro to " + officer).hasSize(4);
		assertThat(audit("RE-1")).contains("manager: periods merged", "manager: start corrected");
	}

	@Test
	void withoutAnEarlierIroTheRunningDeadlinesMoveAndTheSearchGoesOn() {
		backOnTheSameDay("RE-2", null);
		assertThat(allocateIro("RE-2").startedAt()).isEqualTo("2026-03-02T08:00:00Z");
		decide("RE-2", "merge");
		assertThat(allocateIro("RE-2").startedAt()).isEqualTo("2026-03-01T10:00:00Z");
		assertThat(openTasks("RE-2")).containsExactly(CONFIRM);
	}

	@Test
	void keptApartTheyAreTwoPeriods() {
		backOnTheSameDay("RE-3", null);
		decide("RE-3", "keep-apart");
		assertPassed("RE-3", "Periods kept apart");
		assertThat(this.care.periods("RE-3")).hasSize(2);
		assertThat(this.periods.periods("RE-3").get(1).changes()).extracting("kind").containsExactly("kept-apart");
		assertThat(allocateIro("RE-3").startedAt()).isEqualTo("2026-03-02T08:00:00Z");
		assertThat(openTasks("RE-3")).containsExactly(CONFIRM);
	}

	@Test
	void careEndsBeforeAnybodyDecides() {
		backOnTheSameDay("RE-4", null);
		long period = this.care.openPeriod("RE-4").orElseThrow().id();
		this.care.end("RE-4", "2026-03-02T08:30", "returned home");
		assertPassed("RE-4", "No decision needed any more");
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("RE-4").count()).isZero();
		assertThat(this.deadlines.required(subject(period), "reentry-decided").state())
			.isEqualTo(DeadlineState.NOT_REQUIRED);
	}

	@Test
	void nobodyDecidesInTime() {
		backOnTheSameDay("RE-5", null);
		long period = this.care.openPeriod("RE-5").orElseThrow().id();
		this.clock.set(Instant.parse("2026-03-05T00:00:00Z"));
		workOff("RE-5");
		assertPassed("RE-5", "Delay recorded");
		assertThat(this.deadlines.required(subject(period), "reentry-decided").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(openTasks("RE-5")).contains(DECIDE);
	}

	@Test
	void theEarlierPeriodNoLongerCountsWhenTheDecisionIsCarriedOut() {
		backOnTheSameDay("RE-6", null);
		Task task = task("RE-6", DECIDE);
		this.jdbc
			.sql("update period_of_care set outcome = 'withdrawn' where child_ref = 'RE-6' and ended_at is not null")
			.update();
		assertThatThrownBy(() -> complete("manager", UserGroup.IRO_MANAGER, task,
				Map.of("decision", "merge", "reason", "One stay.")))
			.hasMessageContaining("Keep the periods apart");
		this.runtime.setVariables(task.getExecutionId(), Map.of("decision", "merge", "reason", "One stay."));
		this.runtime.createProcessInstanceModification(task.getProcessInstanceId())
			.cancelAllForActivity(DECIDE)
			.startBeforeActivity(MODEL.id("Merge the periods"))
			.execute();
		workOff("RE-6");
		assertPassed("RE-6", "Merging no longer possible");
		assertThat(openTasks("RE-6")).contains(DECIDE);
	}

	@Test
	void whoeverDecidesChoosesAndSaysWhy() {
		backOnTheSameDay("RE-7", null);
		Task task = task("RE-7", DECIDE);
		assertThat(candidates(task)).containsExactly("iro-manager");
		assertThat(task.getDueDate()).isEqualTo("2026-03-04T23:59:00Z");
		for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("reason", "One stay."),
				Map.of("decision", "perhaps", "reason", "One stay."), Map.of("decision", "merge"),
				Map.of("decision", "merge", "reason", " "))) {
			assertThatThrownBy(() -> complete("manager", UserGroup.IRO_MANAGER, task("RE-7", DECIDE), wrong))
				.isInstanceOf(RuntimeException.class);
		}
		assertThat(openTasks("RE-7")).contains(DECIDE);
	}

	@Test
	void aReturnOnAnotherDayAsksNobody() {
		arrive("RE-8", "2026-03-01T10:00");
		workOff("RE-8");
		this.care.end("RE-8", "2026-03-01T20:00", "returned home");
		arrive("RE-8", "2026-03-02T08:00");
		workOff("RE-8");
		assertThat(openTasks("RE-8")).containsExactly(CONFIRM);
	}

	/** In care since Sunday, at home at 07:00 on Monday, back at 08:00. */
	private String backOnTheSameDay(String childRef, String officer) {
		arrive(childRef, "2026-03-01T10:00");
		workOff(childRef);
		if (officer != null) {
			complete("manager", UserGroup.IRO_MANAGER, task(childRef, CONFIRM),
					Map.of("officer", officer, "reason", "Knows the family."));
		}
		this.care.end(childRef, "2026-03-02T07:00", "returned home");
		arrive(childRef, "2026-03-02T08:00");
		workOff(childRef);
		return officer;
	}

	private void decide(String childRef, String decision) {
		complete("manager", UserGroup.IRO_MANAGER, task(childRef, DECIDE),
				Map.of("decision", decision, "reason", "Asked the team."));
		workOff(childRef);
	}

	private void assertPassed(String childRef, String node) {
		assertThat(visited(DecideReentry.PROCESS, childRef)).contains(MODEL.id(node));
	}

	private Deadline allocateIro(String childRef) {
		return this.deadlines.list(new DeadlineFilter(childRef, null, false))
			.stream()
			.filter((deadline) -> deadline.rule().equals("allocate-iro"))
			.reduce((earlier, later) -> (earlier.subject().id() > later.subject().id()) ? earlier : later)
			.orElseThrow();
	}

	private static Subject subject(long period) {
		return new Subject("period", period, null);
	}

}
