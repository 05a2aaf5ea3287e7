package org.iroengine.dispute.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.EndOfCare;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.IroMoves;
import org.iroengine.dispute.Raised;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.support.CoverCases;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever acts as the IRO has the disputes: a successor inherits them, a cover acts. */
class DisputeSuccessorTest extends CoverCases {

	private static final String VERDICT = "Task_GiveTheVerdictOnTheReply";

	@Autowired
	Disputes disputes;

	@Autowired
	IroMoves moves;

	@Test
	void theSuccessorInheritsItAndNoClockStops() {
		officer("raises", null);
		officer("follows", null);
		child("DS-1", "raises");
		Dispute dispute = raised("DS-1", "raises");
		replied("DS-1");
		Instant due = task("DS-1", VERDICT).getDueDate().toInstant();
		officer("raises", LocalDate.of(2026, 2, 27));
		look("raises");
		reallocate("raises", "follows", "DS-1");
		decided("raises");
		workOff("DS-1");
		assertThat(task("DS-1", VERDICT).getAssignee()).isEqualTo("follows");
		assertThat(task("DS-1", VERDICT).getDueDate().toInstant()).isEqualTo(due);
		onPage("raises", UserGroup.IRO,
				() -> assertThat(this.moves.withdraw(dispute.id(), "I left.")).extracting("field")
					.containsExactly("user"));
		satisfied("DS-1", "follows");
		assertThat(this.disputes.get(dispute.id()).state()).isEqualTo(DisputeState.RESOLVED);
	}

	@Test
	void aCoverRaisesAndJudgesAndTheRecordSaysForWhom() {
		officer("away", null);
		officer("covers", null);
		child("DS-2", "away");
		absent("away", "2026-03-02", "2026-03-20", null);
		look("away");
		cover("away", "covers", "2026-03-02", "2026-03-20", "DS-2");
		Dispute dispute = raised("DS-2", "covers");
		replied("DS-2");
		satisfied("DS-2", "covers");
		assertThat(this.disputes.get(dispute.id()).state()).isEqualTo(DisputeState.RESOLVED);
		assertThat(this.jdbc.sql(
				"select kind || ' by ' || actor || ' for ' || instead_of from dispute_event where dispute_id = ? and instead_of is not null order by id")
			.param(dispute.id())
			.query(String.class)
			.list()).contains("RAISED by covers for away", "JUDGED by covers for away", "RESOLVED by covers for away");
	}

	@Test
	void whoeverIsAllocatedWhenTheChildComesBackHasIt() {
		officer("was-iro", null);
		officer("is-iro", null);
		child("DS-3", "was-iro");
		raised("DS-3", "was-iro");
		replied("DS-3");
		assertThat(this.care.end("DS-3", "2026-03-02T08:30", "returned home")).isInstanceOf(EndOfCare.Ended.class);
		workOff("DS-3");
		at("2026-03-03T07:00:00Z");
		child("DS-3", "is-iro", "2026-03-03T06:00");
		assertThat(task("DS-3", VERDICT).getAssignee()).isEqualTo("is-iro");
	}

	private void child(String child, String officer, String start) {
		arrive(child, start);
		workOff(child);
		complete("manager", UserGroup.IRO_MANAGER, task(child, "Task_ConfirmTheIro"),
				Map.of("officer", officer, "reason", "Knows the family."));
	}

	private Dispute raised(String child, String iro) {
		Raised[] raised = new Raised[1];
		onPage(iro, UserGroup.IRO,
				() -> raised[0] = this.disputes.raise(new WrittenDispute(child, true, "plan-not-updated", null,
						"Old plan.", "A new one.", "To know.", "Worry.", null, null, null, null, null, null, null)));
		workOff(child);
		return ((Raised.Done) raised[0]).dispute();
	}

	private void replied(String child) {
		Task task = task(child, "Task_ReplyToTheDispute");
		as("lead-1", UserGroup.TEAM_MANAGER,
				() -> this.tasks.complete(task.getId(), Map.of("replyWords", "It is being written.")));
		workOff(child);
	}

	private void satisfied(String child, String iro) {
		Task task = task(child, VERDICT);
		assertThat(task.getAssignee()).isEqualTo(iro);
		as(iro, UserGroup.IRO, () -> this.tasks.complete(task.getId(),
				Map.of("verdict", "satisfied", "verdictWords", "There.", "impactOnChild", "Knows.")));
		workOff(child);
	}

}
