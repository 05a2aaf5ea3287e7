package org.iroengine.review.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.iroengine.care.WrittenChange;
import org.iroengine.review.Review;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each path of the process in which the IRO considers a change. */
class ConsiderChangePathsTest extends ReviewLife {

	private static final ModelFile MODEL = ModelFile.of("review", ConsiderChange.PROCESS);

	private static final String CONSIDER = MODEL.id("Consider the change");

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(ConsiderChange.PROCESS, "CH-")).isEqualTo(MODEL.ids());
	}

	@Test
	void theIroIsToldAtOnceAndBringsTheReviewForward() {
		lookedAfter("CH-1", "2026-03-02T08:00");
		change("CH-1", "proposed-significant-change", "2026-03-20");
		Task task = task("CH-1", CONSIDER);
		assertThat(task.getAssignee()).isEqualTo("officer-1");
		assertThat(task.getDueDate().toInstant()).isEqualTo("2026-03-04T23:59:00Z");
		assertThat(letters("CH-1")).contains("change-recorded to officer-1");
		String due = dueOn("CH-1");
		answer(task, "practicable", "yes", "The move is planned for April.");
		Review forward = open("CH-1");
		assertThat(forward.broughtForward()).isEqualTo("The move is planned for April.");
		assertThat(dueOn("CH-1")).isEqualTo(due);
		assertThat(concerns("CH-1")).isZero();
		assertThat(audit("CH-1")).contains("officer-1: change considered", "officer-1: review brought forward");
		assertThat(this.jdbc.sql("select count(*) from act_hi_varinst where text_ like 'The move is planned%'")
			.query(Long.class)
			.single()).as("the reason in the engine").isZero();
	}

	@Test
	void case11EmergencyPlacementMove() {
		lookedAfter("CH-2", "2026-03-02T08:00");
		change("CH-2", "placement", "2026-03-02");
		answer(task("CH-2", CONSIDER), "not-practicable", "no", null);
		assertThat(open("CH-2").broughtForward()).isNull();
		assertThat(concerns("CH-2")).isZero();
		lookedAfter("CH-3", "2026-03-02T08:00");
		change("CH-3", "placement", "2026-03-02");
		answer(task("CH-3", CONSIDER), "practicable", "no", null);
		assertThat(concerns("CH-3")).isOne();
	}

	@Test
	void nobodyConsidersItInTime() {
		lookedAfter("CH-4", "2026-03-02T08:00");
		change("CH-4", "serious-incident", "2026-03-02");
		assertThat(timer("CH-4", MODEL.id("Consideration overdue"))).isEqualTo("2026-03-05T00:00:00Z");
		this.clock.advance(Duration.ofDays(3));
		workOff("CH-4");
		assertThat(letters("CH-4")).contains("change-unconsidered to manager");
		assertThat(task("CH-4", CONSIDER)).isNotNull();
	}

	@Test
	void careEndsBeforeItIsConsidered() {
		lookedAfter("CH-5", "2026-03-02T08:00");
		change("CH-5", "education", "2026-03-02");
		leaves("CH-5", "2026-03-02T08:30");
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("CH-5").count()).isZero();
	}

	@Test
	void whatIsMissingIsAskedForBeforeAnythingHappens() {
		lookedAfter("CH-6", "2026-03-02T08:00");
		change("CH-6", new WrittenChange("education", "2026-03-02", null, "Changed school."));
		Task task = task("CH-6", CONSIDER);
		assertThatThrownBy(() -> answer(task, "practicable", "yes", " ")).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Say why you bring the review forward");
		assertThatThrownBy(() -> answer(task, "perhaps", null, null)).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("reasonably practicable")
			.hasMessageContaining("Say whether you bring the next review forward");
		assertThat(open("CH-6").broughtForward()).isNull();
	}

	private void answer(Task task, String first, String forward, String reason) {
		Map<String, Object> values = new HashMap<>();
		values.put("reviewFirst", first);
		values.put("bringForward", forward);
		values.put("bringForwardReason", reason);
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(task.getId(), values));
	}

	private long concerns(String childRef) {
		return this.jdbc.sql("select count(*) from suggested_concern where child_ref = ?")
			.param(childRef)
			.query(Long.class)
			.single();
	}

}
