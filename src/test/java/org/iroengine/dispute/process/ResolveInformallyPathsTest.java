package org.iroengine.dispute.process;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.FormalNow;
import org.iroengine.dispute.InformalStage;
import org.iroengine.support.DisputeLife;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each path of a quiet word. */
class ResolveInformallyPathsTest extends DisputeLife {

	private static final ModelFile INFORMAL = ModelFile.of("dispute", "resolve-informally");

	private static final String SETTLE = INFORMAL.id("Settle it informally");

	@Autowired
	InformalStage stage;

	@Autowired
	FormalNow formalNow;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited("resolve-informally", "RI-")).isEqualTo(INFORMAL.ids());
	}

	@Test
	void fixed() {
		Dispute dispute = informal("RI-1");
		assertThat(letters("RI-1")).contains("dispute-informal to worker-1", "dispute-informal to team-head");
		assertThat(letters("RI-1")).as("another team answers").doesNotContain("dispute-informal to lead-1");
		assertThat(due(dispute).dueOn()).isEqualTo("2026-06-08");
		settle("RI-1", Map.of("settlement", "fixed", "informalOutcome", "The plan is there.", "informalImpact",
				"Knows where to live."));
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
		assertThat(again(dispute).raisedFormal()).isFalse();
		assertThat(again(dispute).formalAt()).as("never formal").isNull();
		assertThat(due(dispute).state()).isEqualTo(DeadlineState.MET);
	}

	@Test
	void noDateMakesItFormal() {
		Dispute dispute = informal("RI-2");
		at("RI-2", "2026-06-20T09:00:00Z");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.INFORMAL);
		assertThat(due(dispute).state()).isEqualTo(DeadlineState.MISSED);
		assertThat(letters("RI-2")).contains("dispute-informal-asked to officer-1");
		settle("RI-2", Map.of("settlement", "formal"));
		assertThat(again(dispute).state()).isEqualTo(DisputeState.FORMAL);
		assertThat(again(dispute).raisedFormal()).as("informal for ever").isFalse();
		assertThat(total(dispute).dueOn()).as("its twenty days begin now").isEqualTo("2026-07-17");
		assertThat(turns(dispute)).containsExactly("1 team-head: open");
		assertThat(holder("RI-2", REPLY)).isEqualTo("team-head");
	}

	@Test
	void formalAtAHigherLevelWithAReason() {
		Dispute dispute = informal("RI-3");
		assertThatThrownBy(() -> settle("RI-3", Map.of("settlement", "formal", "startLevel", 4)))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Say why the levels below are passed over");
		assertThatThrownBy(() -> settle("RI-3", Map.of("settlement", "formal", "startLevel", 5, "levelReason", "x")))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Choose a level from 1 to 4");
		assertThatThrownBy(() -> settle("RI-3", Map.of("settlement", "formal", "startLevel", "4")))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Give the level as a whole number");
		assertThatThrownBy(() -> settle("RI-3", Map.of("settlement", "fixed")))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Say what was achieved");
		settle("RI-3", Map.of("settlement", "formal", "startLevel", 4, "levelReason", "A risk of harm."));
		assertThat(turns(dispute)).containsExactly("4 director-1: open");
	}

	@Test
	void madeFormalOnThePage() {
		Dispute dispute = informal("RI-4");
		onPage("officer-1", UserGroup.IRO, () -> assertThat(this.formalNow.begin(dispute.id())).isEmpty());
		workOff("RI-4");
		assertThat(holder("RI-4", SETTLE)).isEmpty();
		assertThat(holder("RI-4", REPLY)).isEqualTo("team-head");
	}

	@Test
	void madeFormalBeforeAnybodyWasAskedForAWord() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter("RI-8", "2026-03-02T08:00");
		onPage("officer-1", UserGroup.IRO, () -> {
			this.disputes.raise(written("RI-8", false, null, null));
			assertThat(this.formalNow.begin(this.disputes.ofChild("RI-8").get(0).id())).isEmpty();
		});
		workOff("RI-8");
		assertThat(holder("RI-8", SETTLE)).isEmpty();
		assertThat(holder("RI-8", REPLY)).isEqualTo("team-head");
	}

	@Test
	void withdrawn() {
		Dispute dispute = informal("RI-5");
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.withdraw(dispute.id(), "It was another child.")).isEmpty());
		assertThat(holder("RI-5", SETTLE)).isEmpty();
		assertThat(again(dispute).state()).isEqualTo(DisputeState.WITHDRAWN);
	}

	@Test
	void careEnds() {
		Dispute dispute = informal("RI-6");
		at("RI-6", "2026-06-02T12:00:00Z");
		leaves("RI-6", "2026-06-02T11:00");
		assertThat(letters("RI-6")).contains("dispute-after-care to officer-1");
		assertThat(again(dispute).isOpen()).isTrue();
		assertThat(holder("RI-6", SETTLE)).isEqualTo("officer-1");
	}

	@Test
	void theSameAgainIsLinkedAsARepeat() {
		Dispute first = informal("RI-7");
		settle("RI-7", Map.of("settlement", "fixed", "informalOutcome", "The plan is there.", "informalImpact",
				"Knows where to live."));
		onPage("officer-1", UserGroup.IRO, () -> this.disputes.raise(written("RI-7", false, null, null)));
		workOff("RI-7");
		assertThat(this.disputes.ofChild("RI-7")).extracting(Dispute::repeatOf).containsExactly(null, first.id());
	}

	private Dispute informal(String child) {
		Dispute dispute = raise(child, written(child, false, null, null));
		assertThat(holder(child, SETTLE)).isEqualTo("officer-1");
		return dispute;
	}

	private void settle(String child, Map<String, Object> values) {
		Task task = task(child, SETTLE);
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(task.getId(), new HashMap<>(values)));
		workOff(child);
	}

	private Deadline due(Dispute dispute) {
		return this.stage.due(dispute.id());
	}

}
