package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.deadline.DeadlineState;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.FollowUp;
import org.iroengine.dispute.FollowUps;
import org.iroengine.support.DisputeLife;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Each path of what is followed up beside a dispute. */
class FollowUpDisputePathsTest extends DisputeLife {

	private static final ModelFile FOLLOW = ModelFile.of("dispute", "follow-up-dispute");

	private static final String RECORD = FOLLOW.id("Record what has come of it");

	@Autowired
	FollowUps followUps;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited("follow-up-dispute", "FU-")).isEqualTo(FOLLOW.ids());
	}

	@Test
	void cafcassBesideTheFirstLevel() {
		Dispute dispute = formal("FU-1");
		String levelDue = levelDue(dispute);
		onPage("manager", UserGroup.IRO_MANAGER,
				() -> assertThat(this.followUps.seekAdvice(dispute.id(), FollowUp.Kind.CAFCASS, "Please advise."))
					.extracting("field")
					.containsExactly("user"));
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.followUps.seekAdvice(dispute.id(), FollowUp.Kind.CAFCASS, "Please advise."))
					.isEmpty());
		workOff("FU-1");
		assertThat(letters("FU-1")).contains("dispute-advice-sought to manager");
		assertThat(holder("FU-1", REPLY)).as("both run").isEqualTo("team-head");
		assertThat(holder("FU-1", RECORD)).isEqualTo("officer-1");
		assertThat(levelDue(dispute)).isEqualTo(levelDue);
		reply("FU-1");
		judge("FU-1", "satisfied");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
		record("FU-1", "Cafcass sees no need to act.");
		FollowUp asked = this.followUps.of(dispute.id()).get(0);
		assertThat(asked.answer()).isEqualTo("Cafcass sees no need to act.");
		assertThat(this.followUps.due(asked.id()).state()).isEqualTo(DeadlineState.MET);
	}

	@Test
	void anActionThatIsNotDoneInTime() {
		Dispute dispute = formal("FU-2");
		reply("FU-2");
		Task verdict = task("FU-2", VERDICT);
		as("officer-1", UserGroup.IRO,
				() -> this.tasks.complete(verdict.getId(),
						Map.of("verdict", "satisfied", "verdictWords", "Agreed.", "impactOnChild", "A plan.", "action",
								"Write the plan.", "actionOwner", "team manager", "actionBy", "2026-06-12")));
		workOff("FU-2");
		FollowUp action = this.followUps.of(dispute.id()).get(0);
		assertThat(List.of(action.kind(), action.words(), action.owner())).containsExactly(FollowUp.Kind.ACTION,
				"Write the plan.", "team manager");
		assertThat(timer("FU-2", FOLLOW.id("Answer overdue"))).isEqualTo("2026-06-12T23:00:00Z");
		at("FU-2", "2026-06-13T09:00:00Z");
		assertThat(letters("FU-2")).contains("dispute-follow-up-overdue to officer-1")
			.doesNotContain("dispute-advice-sought to manager");
		record("FU-2", "The plan is there.");
		assertThat(this.followUps.due(action.id()).state()).isEqualTo(DeadlineState.MET_LATE);
	}

	private void record(String child, String answer) {
		Task task = task(child, RECORD);
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(task.getId(), Map.of("followUpAnswer", answer)));
		workOff(child);
	}

}
