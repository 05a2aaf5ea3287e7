package org.iroengine.allocation.process;

import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import org.iroengine.allocation.Allocation;
import org.iroengine.deadline.Deadline;
import org.iroengine.people.People;
import org.iroengine.support.Elsewhere;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MET_LATE;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.NOT_REQUIRED;
import static org.iroengine.deadline.DeadlineState.RUNNING;

/** Each path of the process that allocates an IRO. */
class AllocateIroPathsTest extends AllocationPaths {

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(AllocateIro.PROCESS, "AL-")).isEqualTo(usual());
	}

	@Test
	void confirmedInTime() {
		Task task = needsAnIro("AL-01", MONDAY_EIGHT);
		assertThat(candidates(task)).containsExactly("iro-manager");
		assertThat(task.getDueDate()).isEqualTo("2026-03-04T08:00:00Z").isEqualTo(due("AL-01", "allocate-iro").dueAt());
		assertThat(task.getFollowUpDate()).isEqualTo(due("AL-01", "allocate-iro-reminder-1").dueAt());
		assertThat(this.runtime.getVariables(process("AL-01"))).containsOnlyKeys("allocationId", "periodId", "childRef",
				"officer", "reason", "lateness", "breachNote");
		assertThat(this.tasks.getVariable(task.getId(), "view").toString()).contains("AL-01 (AB)")
			.doesNotContain("2016");
		assertThat(ledger("AL-01")).isEqualTo(states(RUNNING, RUNNING, RUNNING));
		assertThat(lines("AL-01")).containsExactly(RUNNING, RUNNING);
		String proposed = proposed(task);
		confirm("AL-01");
		assertOver("AL-01", "IRO allocated");
		assertThat(keptVariables(task.getProcessInstanceId())).isZero();
		assertThat(allocation("AL-01"))
			.extracting(Allocation::officer, Allocation::allocatedBy, Allocation::overrideReason)
			.containsExactly(proposed, "manager", null);
		assertThat(ledger("AL-01")).isEqualTo(states(MET, NOT_REQUIRED, NOT_REQUIRED));
		assertThat(lines("AL-01")).containsExactly(MET, MET);
		assertThat(due("AL-01", "allocate-iro")).extracting(Deadline::heldBy, Deadline::reason)
			.containsExactly("manager", null);
	}

	@Test
	void confirmedInTimeIsWrittenAndRecorded() {
		String proposed = proposed(needsAnIro("AL-02", MONDAY_EIGHT));
		confirm("AL-02");
		assertThat(letters("AL-02")).containsExactly("iro-allocated-iro to " + proposed,
				"iro-allocated-social-worker to worker-1");
		assertThat(audit("AL-02")).startsWith("system: came into care", "system: deadline started",
				"system: deadline started", "system: deadline started", "system: deadline started",
				"system: deadline met", "system: requested", "manager: deadline not required",
				"manager: deadline not required", "manager: deadline met", "manager: deadline met",
				"manager: deadline met", "manager: allocated");
	}

	@Test
	void anotherOfficerChosen() {
		Task task = needsAnIro("AL-03", MONDAY_EIGHT);
		String other = "officer-1".equals(proposed(task)) ? "officer-2" : "officer-1";
		complete("manager", UserGroup.IRO_MANAGER, task, Map.of("officer", other, "reason", "speaks the language"));
		assertThat(allocation("AL-03")).extracting(Allocation::officer, Allocation::overrideReason)
			.containsExactly(other, "speaks the language");
		assertOver("AL-03", "IRO allocated");
	}

	@Test
	void firstReminder() {
		needsAnIro("AL-04", MONDAY_EIGHT);
		at("2026-03-03T08:00:00Z");
		fire("AL-04", "First reminder due");
		assertThat(ledger("AL-04")).isEqualTo(states(RUNNING, MET, RUNNING));
		assertThat(letters("AL-04")).containsExactly("allocation-reminder to manager");
		assertThat(openTasks("AL-04")).containsExactly(CONFIRM);
		confirm("AL-04");
		assertThat(ledger("AL-04")).isEqualTo(states(MET, MET, NOT_REQUIRED));
		assertOver("AL-04", "First reminder sent");
	}

	@Test
	void secondReminder() {
		needsAnIro("AL-05", MONDAY_EIGHT);
		at("2026-03-03T08:00:00Z");
		fire("AL-05", "First reminder due");
		at("2026-03-04T00:00:00Z");
		fire("AL-05", "Second reminder due");
		assertThat(ledger("AL-05")).isEqualTo(states(RUNNING, MET, MET));
		assertThat(letters("AL-05")).containsExactly("allocation-reminder to manager",
				"allocation-reminder to manager");
		confirm("AL-05");
		assertOver("AL-05", "Second reminder sent");
	}

	@Test
	void overdueNotedThenConfirmed() {
		Task note = overdue("AL-06");
		assertThat(candidates(note)).containsExactly("safeguarding-head");
		assertThat(note.getDueDate()).isEqualTo(due("AL-06", "allocate-iro").dueAt());
		assertThat(this.tasks.getVariable(note.getId(), "view").toString()).contains("\"overdue\":true");
		complete("head", UserGroup.SAFEGUARDING_HEAD, note, Map.of("lateness", "absence"));
		assertThat(due("AL-06", "allocate-iro").reason()).isEqualTo("absence");
		assertThat(openTasks("AL-06")).containsExactly(CONFIRM);
		assertThat(ledger("AL-06")).containsEntry("allocate-iro", MISSED);
		confirm("AL-06");
		assertThat(ledger("AL-06")).isEqualTo(states(MET_LATE, MET, MET));
		assertOver("AL-06", "Breach noted");
		assertThat(audit("AL-06")).contains("system: deadline missed", "system: breached", "head: breach noted",
				"manager: deadline met late");
	}

	/** The head of safeguarding need not note what has been mended meanwhile. */
	@Test
	void overdueConfirmedBeforeItWasNoted() {
		overdue("AL-07");
		assertThat(openTasks("AL-07")).containsExactlyInAnyOrder(CONFIRM, NOTE);
		confirm("AL-07");
		assertOver("AL-07", "IRO allocated");
		assertThat(passed("AL-07")).doesNotContain(MODEL.id("Breach noted"));
		assertThat(letters("AL-07")).containsOnlyOnce("allocation-breached to head");
	}

	@Test
	void careEndedBeforeAllocation() {
		needsAnIro("AL-08", MONDAY_EIGHT);
		this.care.end("AL-08", "2026-03-02T08:30", "returned home");
		assertOver("AL-08", "No IRO needed any more");
		assertThat(ledger("AL-08")).isEqualTo(states(NOT_REQUIRED, NOT_REQUIRED, NOT_REQUIRED));
		assertThat(due("AL-08", "allocate-iro").reason()).isEqualTo("ceased to be looked after");
		assertThat(letters("AL-08")).isEmpty();
		assertThat(allocation("AL-08").endedAt()).isEqualTo("2026-03-02T08:30:00Z");
	}

	@Test
	void careEndedAfterTheBreach() {
		overdue("AL-09");
		this.care.end("AL-09", "2026-03-04T08:00", "returned home");
		assertOver("AL-09", "No IRO needed any more");
		assertThat(ledger("AL-09")).isEqualTo(states(NOT_REQUIRED, MET, MET));
	}

	/** The contract ends between the check of the form and the record. */
	@Test
	void officerNoLongerPossible(@Autowired ConfigurableApplicationContext context, @Autowired People people) {
		Leavers leavers = new Leavers(context, people);
		Task task = needsAnIro("AL-10", MONDAY_EIGHT);
		String proposed = proposed(task);
		leavers.whileCompleting(task, () -> Elsewhere.now(() -> leavers.leave(proposed)), () -> confirm("AL-10"));
		assertThat(this.allocations.current("AL-10")).isEmpty();
		assertThat(passed("AL-10")).contains(MODEL.id("Officer no longer possible"));
		workOff("AL-10");
		Task again = task("AL-10", CONFIRM);
		assertThat(again.getId()).isNotEqualTo(task.getId());
		assertThat(proposed(again)).isNotEqualTo(proposed);
		assertThat(this.tasks.getVariable(again.getId(), "view").toString())
			.contains("\"%s\",\"why\":\"has left the service\"".formatted(proposed));
		assertThat(ledger("AL-10")).isEqualTo(states(RUNNING, RUNNING, RUNNING));
		assertThat(letters("AL-10")).isEmpty();
		confirm("AL-10");
		assertOver("AL-10", "IRO confirmed");
	}

}
