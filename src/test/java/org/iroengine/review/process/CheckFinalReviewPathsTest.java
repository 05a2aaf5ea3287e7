package org.iroengine.review.process;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Withdrawals;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.review.FinalReviewChecks;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each path of the process in which the IRO looks for a final review. */
class CheckFinalReviewPathsTest extends ReviewLife {

	private static final ModelFile MODEL = ModelFile.of("review", FinalReviewChecks.PROCESS);

	private static final String LOOK = MODEL.id("Look for the final review");

	@Autowired
	Deadlines deadlines;

	@Autowired
	Withdrawals withdrawals;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(FinalReviewChecks.PROCESS, "FC-")).isEqualTo(MODEL.ids());
	}

	@Test
	void theIroSaysWhyThereWasNone() {
		long period = left("FC-1");
		Task task = task("FC-1", LOOK);
		assertThat(task.getAssignee()).isEqualTo("officer-1");
		assertThat(candidates(task)).contains("iro-manager");
		assertThat(task.getDueDate().toInstant()).isEqualTo("2026-05-28T22:59:00Z");
		assertThat(this.tasks.getVariable(task.getId(), "view").toString())
			.contains("Review 1 was held on Fri 27 Mar 2026, and none after.");
		answer(task, "not-foreseeable", null, "The court sent the child home at once.");
		assertThat(found("FC-1")).containsExactly("NOT_FORESEEABLE null The court sent the child home at once.");
		assertThat(clock("FC-1", period).state()).isEqualTo(DeadlineState.MET);
		assertThat(audit("FC-1")).contains("officer-1: final review checked");
		assertThat(this.jdbc.sql("select count(*) from act_hi_varinst where text_ like 'The court sent%'")
			.query(Long.class)
			.single()).as("the reason in the engine").isZero();
	}

	@Test
	void theIroKnowsOfOne() {
		left("FC-2");
		answer(task("FC-2", LOOK), "held", "2026-05-19", null);
		assertThat(found("FC-2")).containsExactly("HELD 2026-05-19 null");
	}

	@Test
	void nobodyLooksInTime() {
		long period = left("FC-3");
		assertThat(timer("FC-3", MODEL.id("Check overdue"))).isEqualTo("2026-05-28T23:00:00Z");
		this.clock.set(Instant.parse("2026-05-29T08:00:00Z"));
		workOff("FC-3");
		assertThat(letters("FC-3")).contains("final-review-unchecked to manager");
		assertThat(clock("FC-3", period).state()).isEqualTo(DeadlineState.MISSED);
		answer(task("FC-3", LOOK), "not-held", null, "Nobody asked for one.");
		assertThat(clock("FC-3", period).state()).isEqualTo(DeadlineState.MET_LATE);
	}

	@Test
	void periodWithdrawn() {
		long period = left("FC-4");
		this.withdrawals.withdraw("FC-4", "Another child.");
		assertThat(looks("FC-4")).isZero();
		assertThat(clock("FC-4", period).withdrawn()).isTrue();
	}

	@Test
	void whatIsMissingIsAskedFor() {
		left("FC-5");
		Task task = task("FC-5", LOOK);
		assertThatThrownBy(() -> answer(task, "perhaps", null, null)).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Say whether there was a final review");
		assertThatThrownBy(() -> answer(task, "held", "2026-05-31", null)).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Give the day");
		assertThatThrownBy(() -> answer(task, "not-held", null, " ")).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Say why there was no final review");
		assertThat(found("FC-5")).isEmpty();
	}

	@Test
	void nobodyIsAskedAfterAFinalReviewOrADeath() {
		lookedAfter("FD-1", "2026-03-02T08:00");
		held("FD-1", "2026-03-27");
		this.clock.set(Instant.parse("2026-04-10T12:00:00Z"));
		leaves("FD-1", "2026-04-10T11:00");
		assertThat(looks("FD-1")).isZero();
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter("FD-2", "2026-03-02T08:00");
		held("FD-2", "2026-03-27");
		this.clock.set(Instant.parse("2026-05-20T12:00:00Z"));
		this.care.end("FD-2", "2026-05-20T11:00", "The child died.");
		workOff("FD-2");
		assertThat(looks("FD-2")).isZero();
		assertThat(this.jdbc.sql("select count(*) from suggested_concern where child_ref = 'FD-2'")
			.query(Long.class)
			.single()).isZero();
	}

	/** A review in March, and care ended on Wednesday 20 May 2026 without another. */
	private long left(String childRef) {
		long period = lookedAfter(childRef, "2026-03-02T08:00");
		held(childRef, "2026-03-27");
		this.clock.set(Instant.parse("2026-05-20T12:00:00Z"));
		leaves(childRef, "2026-05-20T11:00");
		return period;
	}

	private void answer(Task task, String finding, String heldOn, String reason) {
		Map<String, Object> values = new HashMap<>();
		values.put("finding", finding);
		values.put("finalHeldOn", heldOn);
		values.put("finalReason", reason);
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(task.getId(), values));
	}

	private Deadline clock(String childRef, long period) {
		return this.deadlines.required(new Subject("discharge", period, childRef), "final-review-check");
	}

	private long looks(String childRef) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(childRef).taskDefinitionKey(LOOK).count();
	}

	private List<String> found(String childRef) {
		return this.jdbc.sql(
				"select concat_ws(' ', finding, coalesce(held_on::text, 'null'), coalesce(reason, 'null')) from final_review_check where child_ref = ?")
			.param(childRef)
			.query(String.class)
			.list();
	}

}
