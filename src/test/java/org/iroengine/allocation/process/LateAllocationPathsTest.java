package org.iroengine.allocation.process;

import java.time.Instant;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.care.StartCorrected;
import org.iroengine.deadline.StartMoves;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MET_LATE;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.NOT_ACHIEVABLE;
import static org.iroengine.deadline.DeadlineState.RUNNING;

/** Each path of an allocation that is late, or whose start is corrected. */
class LateAllocationPathsTest extends AllocationPaths {

	@Autowired
	StartMoves starts;

	@Autowired
	ApplicationEventPublisher listeners;

	@Autowired
	TransactionTemplate transaction;

	@AfterAll
	void everyNodeOfLatenessWasPassed() {
		assertThat(visited(AllocateIro.PROCESS, "LA-")).containsAll(LATE);
	}

	/**
	 * Told six weeks late: no reminder helps, the breach stands at once, one letter says
	 * so.
	 */
	@Test
	void toldLate() {
		arrive("LA-01", "2026-01-19T10:00");
		workOff("LA-01");
		assertThat(ledger("LA-01")).isEqualTo(states(MISSED, NOT_ACHIEVABLE, NOT_ACHIEVABLE));
		assertThat(lines("LA-01")).containsExactly(MISSED, MISSED);
		assertThat(letters("LA-01")).containsExactly("allocation-law-passed to head");
		assertThat(openTasks("LA-01")).containsExactlyInAnyOrder(CONFIRM, NOTE);
		assertThat(task("LA-01", CONFIRM).getDueDate()).isEqualTo("2026-01-21T10:00:00Z");
		assertThat(this.tasks.getVariable(task("LA-01", NOTE).getId(), "lateness")).isEqualTo("late-notification");
		Task confirm = task("LA-01", CONFIRM);
		complete("manager", UserGroup.IRO_MANAGER, confirm,
				Map.of("officer", proposed(confirm), "lateness", this.tasks.getVariable(confirm.getId(), "lateness")));
		assertThat(ledger("LA-01")).isEqualTo(states(MET_LATE, NOT_ACHIEVABLE, NOT_ACHIEVABLE));
		assertThat(lines("LA-01")).containsExactly(MET_LATE, MET_LATE);
		assertThat(due("LA-01", "allocate-iro").reason()).isEqualTo("late-notification");
	}

	@Test
	void guidanceLinePassed() {
		needsAnIro("LA-02", MONDAY_EIGHT);
		at("2026-03-09T09:00:00Z");
		workOff("LA-02");
		assertThat(lines("LA-02")).containsExactly(RUNNING, RUNNING);
		at("2026-03-10T00:00:00Z");
		fire("LA-02", "Guidance line passed");
		assertThat(lines("LA-02")).containsExactly(MISSED, RUNNING);
		assertThat(letters("LA-02")).containsExactly("allocation-breached to head",
				"allocation-guidance-passed to head");
		assertThat(openTasks("LA-02")).containsExactlyInAnyOrder(CONFIRM, NOTE);
		confirm("LA-02");
		assertThat(lines("LA-02")).containsExactly(MET_LATE, MET);
	}

	@Test
	void dateOfTheLawPassed() {
		needsAnIro("LA-03", MONDAY_EIGHT);
		at("2026-03-31T00:00:00Z");
		workOff("LA-03");
		assertThat(passed("LA-03")).contains(MODEL.id("Date of the law recorded"));
		assertThat(lines("LA-03")).containsExactly(MISSED, MISSED);
		assertThat(letters("LA-03")).containsExactly("allocation-law-passed to head");
		confirm("LA-03");
		assertThat(lines("LA-03")).containsExactly(MET_LATE, MET_LATE);
	}

	@Test
	void noReasonIsRefused() {
		Task note = overdue("LA-04");
		assertThatThrownBy(() -> complete("head", UserGroup.SAFEGUARDING_HEAD, note, Map.of()))
			.hasMessageContaining("Choose why it is late: The service was notified late");
		assertThatThrownBy(() -> complete("head", UserGroup.SAFEGUARDING_HEAD, note,
				Map.of("lateness", "weather", "breachNote", "n".repeat(2001))))
			.hasMessageContaining("Choose why")
			.hasMessageContaining("at most 2000");
	}

	@Test
	void breachNotedWithANote() {
		complete("head", UserGroup.SAFEGUARDING_HEAD, overdue("LA-05"),
				Map.of("lateness", "no-capacity", "breachNote", "Two posts are vacant."));
		assertThat(this.jdbc.sql("""
				select reason || ', ' || note || ', ' || noted_by from breach_note
				where allocation_id = (select id from allocation where child_ref = 'LA-05')
				""").query(String.class).single()).isEqualTo("no-capacity, Two posts are vacant., head");
		assertThat(this.jdbc.sql("select facts::text from audit where child_ref = 'LA-05'").query(String.class).list())
			.noneMatch((facts) -> facts.contains("vacant"));
		assertThat(due("LA-05", "allocate-iro").reason()).isEqualTo("no-capacity");
	}

	/** The child came a day later than first told: the breach is none any more. */
	@Test
	void startCorrectedAfterTheBreach() {
		overdue("LA-06");
		correct("LA-06", "2026-03-03T08:00:00Z");
		assertThat(openTasks("LA-06")).isEmpty();
		workOff("LA-06");
		assertThat(openTasks("LA-06")).containsExactly(CONFIRM);
		assertThat(passed("LA-06")).contains(MODEL.id("Nothing to note for now"));
		assertThat(ledger("LA-06")).isEqualTo(states(RUNNING, MET, MET));
		assertThat(timer("LA-06", MODEL.id("Allocation overdue"))).isEqualTo("2026-03-05T08:00:00Z");
		assertThat(timer("LA-06", MODEL.id("Guidance line passed"))).isEqualTo("2026-03-11T00:00:00Z");
		assertThat(task("LA-06", CONFIRM).getDueDate()).isEqualTo("2026-03-05T08:00:00Z");
		at("2026-03-05T08:00:01Z");
		fire("LA-06", "Allocation overdue");
		assertThat(openTasks("LA-06")).containsExactlyInAnyOrder(CONFIRM, NOTE);
		assertThat(letters("LA-06")).containsExactly("allocation-reminder to manager", "allocation-reminder to manager",
				"allocation-breached to head");
	}

	/** A line runs again, but the 48 hours stay missed, and that is noted already. */
	@Test
	void startCorrectedAfterTheBreachWasNoted() {
		complete("head", UserGroup.SAFEGUARDING_HEAD, overdue("LA-07"), Map.of("lateness", "other"));
		this.transaction.executeWithoutResult((status) -> this.listeners
			.publishEvent(new StartCorrected(this.care.openPeriod("LA-07").orElseThrow().id())));
		workOff("LA-07");
		assertThat(openTasks("LA-07")).containsExactly(CONFIRM);
		assertThat(passed("LA-07")).contains(MODEL.id("Breach known"));
		confirm("LA-07");
		assertOver("LA-07", "IRO allocated");
	}

	private void correct(String childRef, String start) {
		this.transaction.executeWithoutResult((status) -> {
			this.starts.move(childRef, due(childRef, "allocate-iro").startedAt(), Instant.parse(start));
			this.listeners.publishEvent(new StartCorrected(this.care.openPeriod(childRef).orElseThrow().id()));
		});
	}

}
