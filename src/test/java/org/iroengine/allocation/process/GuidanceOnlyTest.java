package org.iroengine.allocation.process;

import java.time.Instant;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.Letters;
import org.iroengine.deadline.Deadline;
import org.iroengine.dispute.LadderLevel;
import org.iroengine.dispute.Ladders;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.RUNNING;

/** The policy that keeps to the guidance: an IRO within five working days. */
class GuidanceOnlyTest extends AllocationPaths {

	@Autowired
	Letters letters;

	@Autowired
	Ladders ladders;

	@DynamicPropertySource
	static void policy(DynamicPropertyRegistry settings) {
		settings.add("iro.policy.dir", () -> "policies/guidance-only");
	}

	@Test
	void anAllocationIsDueAfterFiveWorkingDays() {
		Task task = needsAnIro("GO-1", MONDAY_EIGHT);
		Deadline due = due("GO-1", "allocate-iro");
		assertThat(due.dueOn()).isEqualTo("2026-03-09");
		assertThat(due.explanation())
			.isEqualTo("5 working days from Mon 2 Mar 2026 end on Mon 9 Mar 2026; not counted: weekends");
		assertThat(task.getDueDate()).isEqualTo("2026-03-09T23:59:00Z");
		assertThat(timer("GO-1", MODEL.id("Allocation overdue"))).isEqualTo("2026-03-10T00:00:00Z");
		assertThat(timer("GO-1", MODEL.id("First reminder due"))).isEqualTo("2026-03-05T00:00:00Z");
		assertThat(timer("GO-1", MODEL.id("Second reminder due"))).isEqualTo("2026-03-07T00:00:00Z");
	}

	@Test
	void theLastDayCounts() {
		needsAnIro("GO-2", MONDAY_EIGHT);
		remind("GO-2");
		at("2026-03-09T23:30:00Z");
		workOff("GO-2");
		assertThat(ledger("GO-2")).isEqualTo(states(RUNNING, MET, MET));
		assertThat(this.letters.list(new LetterFilter("GO-2", null, null))).extracting(Letter::wording)
			.anySatisfy((wording) -> assertThat(wording.body()).contains("An IRO is due by Mon 9 Mar 2026 23:59."));
		Task task = task("GO-2", CONFIRM);
		complete("manager", UserGroup.IRO_MANAGER, task, Map.of("officer", proposed(task)));
		assertThat(ledger("GO-2")).isEqualTo(states(MET, MET, MET));
	}

	@Test
	void theDayAfterItIsLate() {
		needsAnIro("GO-3", MONDAY_EIGHT);
		remind("GO-3");
		at("2026-03-10T00:00:00Z");
		workOff("GO-3");
		assertThat(ledger("GO-3")).isEqualTo(states(MISSED, MET, MET));
		assertThat(openTasks("GO-3")).containsExactlyInAnyOrder(CONFIRM, NOTE);
		assertThat(task("GO-3", NOTE).getDueDate()).isEqualTo(Instant.parse("2026-03-09T23:59:00Z"));
	}

	@Test
	void aDisputeGoesThroughTwoLevelsOfTenDays() {
		assertThat(this.ladders.current().levels()).extracting((level) -> level.replyDays() + level.verdictDays())
			.containsExactly(10, 10);
		assertThat(this.ladders.current().levels()).extracting(LadderLevel::responder)
			.containsExactly(UserGroup.TEAM_MANAGER, UserGroup.DIRECTOR);
	}

	private void remind(String childRef) {
		at("2026-03-05T00:00:00Z");
		workOff(childRef);
		at("2026-03-07T00:00:00Z");
		workOff(childRef);
	}

}
