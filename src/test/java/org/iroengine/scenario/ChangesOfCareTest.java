package org.iroengine.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import org.iroengine.allocation.Allocations;
import org.iroengine.deadline.CalendarMoveContext;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.Casework;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Care that ends and begins again, a calendar that changes, a server that was down. */
@Import({ CalendarMoveContext.class, RunsInTests.class })
@DirtiesContext
class ChangesOfCareTest extends Casework {

	private static final ModelFile RETURN = ModelFile.of("care", "decide-reentry");

	private static final String DECIDE = RETURN.id("Merge the same-day return?");

	private static final String CONFIRM = ModelFile.of("allocation", "allocate-iro").id("Confirm the IRO");

	@Autowired
	Deadlines deadlines;

	@Autowired
	Allocations allocations;

	@Autowired
	CalendarMoveContext people;

	@Autowired
	RunsInTests runs;

	/** Edge case 13. */
	@Test
	void backInCareAfterThreeMonthsEverythingBeginsAnew() {
		arrive("E13", "2026-03-02T08:00");
		workOff("E13");
		confirm("E13", "officer-2");
		Deadline first = deadline("E13", "allocate-iro");
		this.care.end("E13", "2026-03-02T08:30", "returned home");
		this.clock.set(Instant.parse("2026-06-08T09:00:00Z"));
		arrive("E13", "2026-06-08T08:00");
		workOff("E13");
		assertThat(openTasks("E13")).containsExactly(CONFIRM);
		assertThat(deadline("E13", "allocate-iro").dueAt()).isEqualTo("2026-06-10T07:00:00Z");
		assertThat(this.deadlines.required(first.subject(), "allocate-iro")).isEqualTo(first);
		assertThat(this.allocations.current("E13")).isEmpty();
		confirm("E13", "officer-2");
		assertThat(this.allocations.current("E13").orElseThrow().officer()).isEqualTo("officer-2");
		assertThat(this.care.periods("E13")).hasSize(2);
	}

	/** Edge case 30. */
	@Test
	void aBankHolidayAnnouncedLateMovesWhatRunsAndLeavesWhatIsDone() {
		backOnTheSameDay("E30-done");
		complete("manager", UserGroup.IRO_MANAGER, task("E30-done", DECIDE),
				Map.of("decision", "keep-apart", "reason", "Asked the team."));
		Deadline done = deadline("E30-done", "reentry-decided");
		backOnTheSameDay("E30-runs");
		assertThat(deadline("E30-runs", "reentry-decided").dueOn()).isEqualTo("2026-03-04");
		long run = this.people.change(List.of("2026-03-03"), List.of());
		this.runs.finish(run);
		assertThat(deadline("E30-runs", "reentry-decided").dueOn()).isEqualTo("2026-03-05");
		assertThat(task("E30-runs", DECIDE).getDueDate()).isEqualTo("2026-03-05T23:59:00Z");
		assertThat(timer("E30-runs", RETURN.id("Decision overdue"))).isEqualTo("2026-03-06T00:00:00Z");
		assertThat(deadline("E30-done", "reentry-decided")).isEqualTo(done);
	}

	/** Edge case 31. */
	@Test
	void theServerWasDownOverEveryDeadlineAndNothingIsSkipped() {
		backOnTheSameDay("E31");
		Instant due = deadline("E31", "reentry-decided").dueAt();
		this.clock.set(Instant.parse("2026-03-16T09:00:00Z"));
		workOff("E31");
		assertThat(deadline("E31", "allocate-iro").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(deadline("E31", "allocate-iro").dueAt()).isEqualTo("2026-03-04T08:00:00Z");
		assertThat(deadline("E31", "reentry-decided").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(deadline("E31", "reentry-decided").dueAt()).isEqualTo(due);
		assertThat(letters("E31")).as("one letter, of the latest line that has passed, says it all")
			.containsOnlyOnce("allocation-guidance-passed to head")
			.doesNotContain("allocation-breached to head");
		assertThat(openTasks("E31")).contains(CONFIRM, DECIDE);
	}

	private void backOnTheSameDay(String childRef) {
		arrive(childRef, "2026-03-01T10:00");
		workOff(childRef);
		this.care.end(childRef, "2026-03-02T07:00", "returned home");
		arrive(childRef, "2026-03-02T08:00");
		workOff(childRef);
	}

	private void confirm(String childRef, String officer) {
		complete("manager", UserGroup.IRO_MANAGER, task(childRef, CONFIRM),
				Map.of("officer", officer, "reason", "Knows the family."));
	}

	/** The latest of the child's deadlines for the rule. */
	private Deadline deadline(String childRef, String rule) {
		return this.deadlines.list(new DeadlineFilter(childRef, null, false))
			.stream()
			.filter((deadline) -> deadline.rule().equals(rule))
			.reduce((earlier, later) -> (earlier.id() > later.id()) ? earlier : later)
			.orElseThrow();
	}

}
