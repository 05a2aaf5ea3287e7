package org.iroengine.dispute.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each path of the process that tells of good practice. */
class AcknowledgeGoodPracticePathsTest extends GoodPracticeCases {

	@Autowired
	Deadlines deadlines;

	@Autowired
	Absences absences;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(AcknowledgeGoodPractice.PROCESS, "GP-")).containsAll(MODEL.ids());
	}

	@Test
	void theWorkerAddsALineAndTheManagerReadsIt() {
		lookedAfter("GP-1", "2026-03-02T08:00");
		acknowledge("GP-1", "officer-1");
		assertThat(letters("GP-1")).contains("good-practice-acknowledged to worker-1",
				"good-practice-acknowledged to lead-1");
		Task workers = notes("GP-1", "worker-1");
		assertThat(workers.getDueDate().toInstant()).isEqualTo("2026-03-30T22:59:00Z");
		assertThat(this.tasks.getVariable(workers.getId(), "view").toString())
			.contains("GP-1 (AB)", "The child’s voice")
			.doesNotContain(WORDS);
		as("worker-1", UserGroup.SOCIAL_WORKER,
				() -> this.tasks.complete(workers.getId(), Map.of("practiceReply", " Thank you. ")));
		assertThat(letters("GP-1")).contains("good-practice-replied to officer-1")
			.doesNotContain("good-practice-replied to worker-1");
		assertThat(kept("%thank you%", "%" + WORDS + "%")).isZero();
		as("lead-1", UserGroup.TEAM_MANAGER, () -> this.tasks.complete(notes("GP-1", "lead-1").getId()));
		assertThat(lines("GP-1")).containsExactly("worker-1: Thank you.");
		assertThat(clock("GP-1")).isEqualTo(DeadlineState.MET);
		assertThat(audit("GP-1")).contains("officer-1: good practice acknowledged", "worker-1: good practice read",
				"worker-1: good practice replied to", "lead-1: good practice read");
		assertThat(count("dispute where child_ref = 'GP-1'")).isZero();
	}

	@Test
	void whatNobodyReadsLeavesTheTasks() {
		lookedAfter("GP-2", "2026-03-02T08:00");
		acknowledge("GP-2", "officer-1");
		assertThat(timer("GP-2", MODEL.id("Time to read is over"))).isEqualTo("2026-03-30T23:00:00Z");
		this.clock.set(Instant.parse("2026-03-31T08:00:00Z"));
		workOff("GP-2");
		assertThat(this.tasks.createTaskQuery().processInstanceBusinessKey("GP-2").taskDefinitionKey(NOTE).count())
			.isZero();
		assertThat(clock("GP-2")).isEqualTo(DeadlineState.NOT_REQUIRED);
		assertThat(count("good_practice where child_ref = 'GP-2'")).isOne();
	}

	@Test
	void whoActsForTheIroMayAndTheRecordSaysForWhom() {
		lookedAfter("GP-3", "2026-03-02T08:00");
		this.jdbc
			.sql("""
					insert into cover (allocation_id, child_ref, officer, instead_of, first_day, last_day, reason, recorded_at,
					  recorded_by)
					select id, child_ref, 'officer-2', officer, '2026-03-02', '2026-03-06', 'ABSENCE', allocated_at, 'manager'
					from allocation where child_ref = 'GP-3'
					""")
			.update();
		assertThatThrownBy(() -> acknowledge("GP-3", "officer-1")).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("whose IRO you are today");
		acknowledge("GP-3", "officer-2");
		assertThat(this.jdbc
			.sql("select acknowledged_by || ' for ' || instead_of from good_practice where child_ref = 'GP-3'")
			.query(String.class)
			.single()).isEqualTo("officer-2 for officer-1");
	}

	@Test
	void theChairOfAProtectionPlanTellsTheManagerOfTheTeam() {
		this.plans.save(List.of(new WrittenProtectionPlan("GP-4", "CD", "officer-3", "team-2", "2026-01-05", null)));
		acknowledge("GP-4", "officer-3");
		assertThat(letters("GP-4")).containsExactly("good-practice-acknowledged to lead-2");
		assertThat(this.tasks.getVariable(notes("GP-4", "lead-2").getId(), "view").toString()).contains("GP-4 (CD)");
	}

	@Test
	void aWorkerWhoIsAwayIsToldAndNoDeputy() {
		this.clock.set(Instant.parse("2026-10-05T09:00:00Z"));
		this.absences.save(new Absence("worker-1", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 9), "worker-2"));
		lookedAfter("GP-5", "2026-10-05T08:00");
		acknowledge("GP-5", "officer-1");
		assertThat(letters("GP-5")).contains("good-practice-acknowledged to worker-1")
			.doesNotContain("good-practice-acknowledged to worker-2");
	}

	/** How many variables of the engine hold one of the texts. */
	private long kept(String... texts) {
		return Arrays.stream(texts)
			.mapToLong((text) -> this.jdbc
				.sql("select (select count(*) from act_ru_variable where text_ ilike :text)"
						+ " + (select count(*) from act_hi_varinst where text_ ilike :text)"
						+ " + (select count(*) from act_ge_bytearray where convert_from(bytes_, 'LATIN1') ilike :text)")
				.param("text", text)
				.query(Long.class)
				.single())
			.sum();
	}

	private DeadlineState clock(String childRef) {
		long id = this.jdbc.sql("select id from good_practice where child_ref = ?")
			.param(childRef)
			.query(Long.class)
			.single();
		return this.deadlines.required(new Subject("practice", id, childRef), "good-practice-read").state();
	}

}
