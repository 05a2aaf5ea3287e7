package org.iroengine.allocation.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.deadline.StartMoves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.RUNNING;

/**
 * A corrected start of care takes ledger, timers, tasks and audit along, or none of them.
 */
class MovedStartTest extends AllocationPaths {

	private static final Instant EARLIER = Instant.parse("2026-03-01T20:00:00Z");

	@Autowired
	StartMoves starts;

	@Test
	void everythingMovesTogether() {
		needsAnIro("MV-1", MONDAY_EIGHT);
		moveStart("MV-1", EARLIER);
		assertDates("MV-1", EARLIER);
		assertThat(ledger("MV-1")).isEqualTo(states(RUNNING, RUNNING, RUNNING));
		assertThat(audit("MV-1")).filteredOn("system: deadline moved"::equals).hasSize(5);
		assertThat(audit("MV-1")).as("social work told us in time, counted from either start")
			.endsWith("system: verdict kept");
	}

	@Test
	void aLaterStartTakesThemBack() {
		needsAnIro("MV-2", MONDAY_EIGHT);
		Instant later = Instant.parse("2026-03-02T08:45:00Z");
		moveStart("MV-2", later);
		assertDates("MV-2", later);
	}

	/**
	 * A start so early that the 48 hours are over: everything due fires at the next look.
	 */
	@Test
	void aStartBeforeTheDueTimeIsABreachAtOnce() {
		needsAnIro("MV-3", MONDAY_EIGHT);
		moveStart("MV-3", Instant.parse("2026-02-27T20:00:00Z"));
		assertThat(ledger("MV-3")).containsEntry("allocate-iro", MISSED);
		workOff("MV-3");
		assertThat(openTasks("MV-3")).containsExactlyInAnyOrder(CONFIRM, NOTE);
		assertThat(letters("MV-3")).containsExactly("allocation-breached to head");
		assertThat(task("MV-3", NOTE).getDueDate()).isEqualTo("2026-03-01T20:00:00Z");
	}

	@Test
	void aReminderThatWasGivenStays() {
		needsAnIro("MV-4", MONDAY_EIGHT);
		at("2026-03-03T08:00:00Z");
		workOff("MV-4");
		moveStart("MV-4", EARLIER);
		assertThat(due("MV-4", "allocate-iro-reminder-1").dueAt()).isEqualTo("2026-03-03T08:00:00Z");
		assertThat(due("MV-4", "allocate-iro-reminder-2").dueAt()).isEqualTo(EARLIER.plus(Duration.ofHours(40)));
		assertThat(timer("MV-4", MODEL.id("Second reminder due"))).isEqualTo(EARLIER.plus(Duration.ofHours(40)));
	}

	/** The engine cannot evaluate one timer: neither ledger nor any other timer moves. */
	@Test
	void nothingMovesWhereTheEngineFails() {
		needsAnIro("MV-5", MONDAY_EIGHT);
		List<String> before = audit("MV-5");
		Instant start = due("MV-5", "allocate-iro").startedAt();
		this.jdbc.sql("delete from deadline where child_ref = 'MV-5' and rule = 'allocate-iro-reminder-2'").update();
		assertThatThrownBy(() -> moveStart("MV-5", EARLIER)).hasMessageContaining("allocate-iro-reminder-2");
		assertThat(due("MV-5", "allocate-iro").startedAt()).isEqualTo(start);
		assertThat(due("MV-5", "allocate-iro").dueAt()).isEqualTo("2026-03-04T08:00:00Z");
		assertThat(timer("MV-5", MODEL.id("Allocation overdue"))).isEqualTo("2026-03-04T08:00:00Z");
		assertThat(timer("MV-5", MODEL.id("First reminder due"))).isEqualTo("2026-03-03T08:00:00Z");
		assertThat(task("MV-5", CONFIRM).getDueDate()).isEqualTo("2026-03-04T08:00:00Z");
		assertThat(audit("MV-5")).isEqualTo(before);
	}

	private void moveStart(String childRef, Instant start) {
		this.starts.move(childRef, Instant.parse(MONDAY_EIGHT + ":00Z"), start);
	}

	private void assertDates(String childRef, Instant start) {
		Instant due = start.plus(Duration.ofHours(48));
		Instant first = start.plus(Duration.ofHours(24));
		assertThat(due(childRef, "allocate-iro").dueAt()).isEqualTo(due);
		assertThat(due(childRef, "allocate-iro-reminder-1").dueAt()).isEqualTo(first);
		assertThat(timer(childRef, MODEL.id("Allocation overdue"))).isEqualTo(due);
		assertThat(timer(childRef, MODEL.id("First reminder due"))).isEqualTo(first);
		assertThat(timer(childRef, MODEL.id("Second reminder due"))).isEqualTo(start.plus(Duration.ofHours(40)));
		Task task = task(childRef, CONFIRM);
		assertThat(task.getDueDate()).isEqualTo(due);
		assertThat(task.getFollowUpDate()).isEqualTo(first);
	}

}
