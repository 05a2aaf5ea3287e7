package org.iroengine.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.allocation.AllocationMeasure;
import org.iroengine.allocation.AllocationMeasures;
import org.iroengine.allocation.MyChild;
import org.iroengine.allocation.MyChildren;
import org.iroengine.allocation.SuggestedConcern;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.support.Casework;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Weekends, late notices, short stays and the night on which the clocks go back. */
class LateNotificationTest extends Casework {

	private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T09:00:00Z");

	@Autowired
	Deadlines deadlines;

	@Autowired
	AllocationMeasures measures;

	@Autowired
	MyChildren children;

	@BeforeEach
	void mondayMorning() {
		this.clock.set(MONDAY_NINE);
	}

	/** Edge case 1. */
	@Test
	void careStartsOnSaturdayNightAndTheHoursEndOnMondayNight() {
		arrive("E1-1", "2026-02-28T23:00");
		workOff("E1-1");
		assertThat(due("E1-1", "allocate-iro").dueAt()).isEqualTo("2026-03-02T23:00:00Z");
		assertThat(due("E1-1", "appoint-iro-guidance").explanation()).startsWith("5 working days from Sat 28 Feb 2026");
		assertThat(due("E1-1", "appoint-iro-guidance").dueOn()).isEqualTo("2026-03-06");
		assertThat(due("E1-1", "appoint-iro-by-law").dueOn()).isEqualTo("2026-03-27");
		allocate("E1-1");
		assertThat(measure("E1-1").inTime()).isTrue();
	}

	/** Edge case 2. */
	@Test
	void toldSixWeeksLateIsAllocatedAtOnceWithItsReasonAndAConcernIsSuggested() {
		arrive("E2-1", "2026-01-19T10:00");
		workOff("E2-1");
		String officer = allocate("E2-1");
		AllocationMeasure late = measure("E2-1");
		assertThat(late.inTime()).isFalse();
		assertThat(late.reason()).isEqualTo("late-notification");
		assertThat(late.hoursFromStart()).isEqualByComparingTo("1007");
		assertThat(late.hoursFromNotification()).isEqualByComparingTo("0");
		assertThat(due("E2-1", "appoint-iro-by-law").dueOn()).as("the first review is late from the true start")
			.isEqualTo("2026-02-16");
		assertThat(due("E2-1", "notify").state()).isEqualTo(DeadlineState.MET_LATE);
		assertThat(concerns(officer, "E2-1")).singleElement().satisfies((concern) -> {
			assertThat(concern.team()).isEqualTo("team-1");
			assertThat(concern.words()).contains("told on Mon 2 Mar 2026 09:00", "since Mon 19 Jan 2026 10:00",
					"2 working days from");
		});
	}

	/** Told after 48 hours, but within social work's own two working days. */
	@Test
	void toldOnTuesdayOfAFridayIsLateButNobodysConcern() {
		this.clock.set(Instant.parse("2026-03-03T12:00:00Z"));
		arrive("E2-2", "2026-02-27T10:00");
		workOff("E2-2");
		String officer = allocate("E2-2");
		assertThat(measure("E2-2").reason()).isEqualTo("late-notification");
		assertThat(due("E2-2", "notify").state()).isEqualTo(DeadlineState.MET);
		assertThat(concerns(officer, "E2-2")).isEmpty();
	}

	/** Both measures differ where the service itself was slow. */
	@Test
	void bothMeasuresAreKept() {
		arrive("E2-3", "2026-03-02T08:00");
		this.clock.advance(Duration.ofHours(30));
		workOff("E2-3");
		allocate("E2-3");
		assertThat(measure("E2-3").hoursFromStart()).isEqualByComparingTo("31");
		assertThat(measure("E2-3").hoursFromNotification()).isEqualByComparingTo("30");
	}

	/** Edge case 3. */
	@Test
	void leavesCareOnDayTwelveAndNothingIsLate() {
		arrive("E3-1", "2026-03-02T08:00");
		workOff("E3-1");
		allocate("E3-1");
		workOff("E3-1");
		this.clock.advance(Duration.ofDays(12));
		this.care.end("E3-1", "2026-03-14T08:00", "returned home");
		workOff("E3-1");
		assertThat(openTasks("E3-1")).isEmpty();
		assertThat(this.deadlines.list(new DeadlineFilter("E3-1", null, false)))
			.noneMatch((deadline) -> deadline.state().open())
			.filteredOn((deadline) -> deadline.rule().equals("introduce-iro"))
			.extracting(Deadline::state)
			.containsExactly(DeadlineState.NOT_REQUIRED);
	}

	/** Edge case 35. */
	@Test
	void theNightOnWhichTheClocksGoBackHasFortyEightElapsedHours() {
		this.clock.set(Instant.parse("2025-10-25T11:00:00Z"));
		arrive("E35-1", "2025-10-25T11:30");
		workOff("E35-1");
		Deadline hours = due("E35-1", "allocate-iro");
		assertThat(hours.dueAt()).isEqualTo("2025-10-27T10:30:00Z");
		assertThat(hours.explanation()).contains("Mon 27 Oct 2025 10:30");
		this.clock.set(Instant.parse("2025-10-27T10:30:00Z"));
		allocate("E35-1");
		assertThat(measure("E35-1").inTime()).isTrue();
		assertThat(measure("E35-1").hoursFromStart()).isEqualByComparingTo("48");
	}

	private String allocate(String childRef) {
		Task task = task(childRef, "Task_ConfirmTheIro");
		String officer = (String) this.tasks.getVariable(task.getId(), "officer");
		String late = (String) this.tasks.getVariable(task.getId(), "lateness");
		complete("manager", UserGroup.IRO_MANAGER, task,
				(late != null) ? Map.of("officer", officer, "lateness", late) : Map.of("officer", officer));
		return officer;
	}

	private AllocationMeasure measure(String childRef) {
		return this.measures.of(childRef).get(0);
	}

	private Deadline due(String childRef, String rule) {
		return this.deadlines.list(new DeadlineFilter(childRef, null, false))
			.stream()
			.collect(Collectors.toMap(Deadline::rule, (deadline) -> deadline))
			.get(rule);
	}

	private List<SuggestedConcern> concerns(String officer, String childRef) {
		return this.children.of(officer)
			.stream()
			.filter((child) -> child.childRef().equals(childRef))
			.map(MyChild::concerns)
			.findFirst()
			.orElseThrow();
	}

}
