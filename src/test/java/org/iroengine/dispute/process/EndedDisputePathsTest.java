package org.iroengine.dispute.process;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.iroengine.deadline.DeadlineState;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a formal dispute ends without a verdict, and what is asked for again. */
class EndedDisputePathsTest extends DisputeLife {

	@Test
	void withdrawn() {
		Dispute dispute = formal("RD-13");
		onPage("manager", UserGroup.IRO_MANAGER,
				() -> assertThat(this.moves.withdraw(dispute.id(), "Enough.")).extracting("field")
					.containsExactly("user"));
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.withdraw(dispute.id(), "It was another child.")).isEmpty());
		workOff("RD-13");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.WITHDRAWN);
		assertThat(total(dispute).state()).isEqualTo(DeadlineState.NOT_REQUIRED);
		assertThat(holder("RD-13", REPLY)).isEmpty();
	}

	@Test
	void careEndsAndTheDisputeGoesOn() {
		Dispute dispute = formal("RD-14");
		afterCare("RD-14", Map.of("afterCare", "go-on"));
		assertThat(again(dispute).isOpen()).isTrue();
		assertThat(holder("RD-14", REPLY)).isEqualTo("team-head");
	}

	@Test
	void careEndsAndTheIroWithdrawsTheDispute() {
		Dispute dispute = formal("RD-15");
		afterCare("RD-15", Map.of("afterCare", "withdraw", "afterCareReason", "It is settled by the move."));
		assertThat(again(dispute).state()).isEqualTo(DisputeState.WITHDRAWN);
		assertThat(holder("RD-15", REPLY)).isEmpty();
	}

	@Test
	void nobodySaysInTimeWhatBecomesOfItAfterCare() {
		Dispute dispute = formal("RE-17");
		at("RE-17", "2026-06-02T12:00:00Z");
		leaves("RE-17", "2026-06-02T11:00");
		at("RE-17", "2026-06-10T09:00:00Z");
		assertThat(this.deadlines.required(dispute.subject(), "dispute-after-care").state())
			.isEqualTo(DeadlineState.MISSED);
		assertThat(letters("RE-17")).filteredOn("dispute-after-care to officer-1"::equals).hasSize(2);
	}

	private void afterCare(String child, Map<String, Object> answer) {
		at(child, "2026-06-02T12:00:00Z");
		leaves(child, "2026-06-02T11:00");
		Task task = task(child, MODEL.id("Say what becomes of the dispute"));
		assertThat(task.getAssignee()).isEqualTo("officer-1");
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(task.getId(), answer));
		workOff(child);
	}

	@Test
	void anEmptyReplyOrVerdictIsAskedForAgain() {
		formal("RD-16");
		Task reply = task("RD-16", REPLY);
		as("team-head", UserGroup.TEAM_MANAGER,
				() -> assertThatThrownBy(() -> this.tasks.complete(reply.getId(), Map.of("replyWords", " ")))
					.isInstanceOf(ProcessEngineException.class)
					.hasMessageContaining("Say what you will do about it"));
		reply("RD-16");
		Task verdict = task("RD-16", VERDICT);
		as("officer-1", UserGroup.IRO,
				() -> assertThatThrownBy(() -> this.tasks.complete(verdict.getId(),
						Map.of("verdict", "satisfied", "verdictWords", "Good.", "action", "Write the plan.")))
					.isInstanceOf(ProcessEngineException.class)
					.hasMessageContaining("Say what it changes for the child")
					.hasMessageContaining("Say who promised it")
					.hasMessageContaining("Give the day by which it is done"));
		as("officer-1", UserGroup.IRO,
				() -> assertThatThrownBy(() -> this.tasks.complete(verdict.getId(),
						Map.of("verdict", "partly", "verdictWords", "Half.", "action", "Write the plan.")))
					.isInstanceOf(ProcessEngineException.class)
					.hasMessageContaining("Only an outcome promises an action"));
		as("officer-1", UserGroup.IRO,
				() -> assertThatThrownBy(() -> this.tasks.complete(verdict.getId(),
						Map.of("verdict", "satisfied", "verdictWords", "Good.", "impactOnChild", "Knows.", "action",
								"Write the plan.", "actionOwner", "team manager", "actionBy", "2062-06-12")))
					.isInstanceOf(ProcessEngineException.class)
					.hasMessageContaining("after today and within the stored bank holidays"));
		as("officer-1", UserGroup.IRO,
				() -> assertThatThrownBy(() -> this.tasks.complete(verdict.getId(),
						Map.of("verdict", "satisfied", "verdictWords", "Good.", "impactOnChild", "Knows.",
								"actionOwner", "team manager")))
					.isInstanceOf(ProcessEngineException.class)
					.hasMessageContaining("Say what was promised"));
		judge("RD-16", "partly");
		assertThat(this.tasks.getVariables(task("RD-16", REPLY).getId())).as("the form of the next level is empty")
			.containsEntry("replyWords", null);
	}

}
