package org.iroengine.care.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ChangeSaved;
import org.iroengine.care.Changes;
import org.iroengine.care.EndOfCare;
import org.iroengine.care.WrittenChange;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.support.Casework;
import org.iroengine.support.ModelFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Each path of the process of a period of care. */
class LookAfterChildPathsTest extends Casework {

	private static final ModelFile MODEL = ModelFile.of("care", LookAfterChild.PROCESS);

	@Autowired
	Reviews reviews;

	@Autowired
	Changes changes;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(LookAfterChild.PROCESS, "LAC-")).isEqualTo(MODEL.ids());
	}

	@Test
	void careEndsBeforeThereIsAnIro() {
		long period = arrive("LAC-1", "2026-03-02T08:00");
		ProcessInstance process = process("LAC-1");
		assertThat(process.getBusinessKey()).isEqualTo("LAC-1");
		assertThat(this.runtime.getVariables(process.getId()))
			.isEqualTo(Map.of("periodId", period, "childRef", "LAC-1"));
		workOff("LAC-1");
		ProcessEngineTests.assertThat(process)
			.isWaitingAt(MODEL.id("IRO allocated"))
			.hasVariables("periodId", "childRef", "stillLookedAfter");
		assertThat(this.reviews.ofChild("LAC-1")).isEmpty();
		assertThat(this.care.end("LAC-1", "2026-03-02T08:30", "returned home")).isInstanceOf(EndOfCare.Ended.class);
		ProcessEngineTests.assertThat(process)
			.isEnded()
			.hasPassed(MODEL.id("Period of care closed"))
			.hasNotPassed(MODEL.id("Open the next review"));
		assertThat(audit("LAC-1")).startsWith("system: came into care").contains("system: care ended");
	}

	/** Care ends before the engine has come to announce its start: nobody hears of it. */
	@Test
	void careHadEndedAlready() {
		arrive("LAC-2", "2026-03-02T08:00");
		ProcessInstance process = process("LAC-2");
		this.care.end("LAC-2", "2026-03-02T08:30", "returned home");
		workOff("LAC-2");
		ProcessEngineTests.assertThat(process)
			.isEnded()
			.hasPassed(MODEL.id("Care had ended already"))
			.hasNotPassed(MODEL.id("Review how the child is cared for"));
		assertThat(audit("LAC-2")).containsExactly("system: came into care", "system: care ended");
		assertThat(letters("LAC-2")).isEmpty();
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("LAC-2").count()).isZero();
	}

	@Test
	void reviewFollowsReviewUntilCareEnds() {
		ProcessInstance process = allocated("LAC-3");
		assertThat(reviews("LAC-3")).containsExactly("1 OPEN");
		held("LAC-3", LocalDate.of(2026, 3, 2));
		ProcessEngineTests.assertThat(process)
			.isWaitingAt(MODEL.id("Review held"))
			.hasPassed(MODEL.id("IRO allocated already?"), MODEL.id("Review over"));
		assertThat(reviews("LAC-3")).containsExactly("1 HELD", "2 OPEN");
		this.care.end("LAC-3", "2026-03-02T08:30", "returned home");
		ProcessEngineTests.assertThat(process).isEnded().hasPassed(MODEL.id("Period of care closed"));
		assertThat(reviews("LAC-3")).containsExactly("1 HELD", "2 NOT_REQUIRED");
	}

	/** What was recorded before anybody could be asked is put to the first IRO. */
	@Test
	void circumstancesChange() {
		arrive("LAC-4", "2026-03-02T08:00");
		workOff("LAC-4");
		change("LAC-4", "education");
		ProcessEngineTests.assertThat(process("LAC-4")).hasPassed(MODEL.id("IRO asked"));
		assertThat(untold("LAC-4")).isOne();
		allocate("LAC-4");
		assertThat(untold("LAC-4")).isZero();
		change("LAC-4", "placement");
		assertThat(untold("LAC-4")).isZero();
		ProcessEngineTests.assertThat(process("LAC-4")).isWaitingAt(MODEL.id("Review held"));
	}

	@Test
	void anotherOfficerBecomesTheIro() {
		ProcessInstance process = allocated("LAC-5");
		ProcessEngineTests.assertThat(process).hasNotPassed(MODEL.id("Review handed over"));
		this.runtime.createMessageCorrelation("iro-replaced")
			.processInstanceVariableEquals("periodId", this.care.openPeriod("LAC-5").orElseThrow().id())
			.correlateAll();
		ProcessEngineTests.assertThat(process)
			.hasPassed(MODEL.id("Review handed over"))
			.isWaitingAt(MODEL.id("Review held"));
	}

	private ProcessInstance allocated(String childRef) {
		arrive(childRef, "2026-03-02T08:00");
		workOff(childRef);
		allocate(childRef);
		return process(childRef);
	}

	private void allocate(String childRef) {
		this.tasks.complete(task(childRef, "Task_ConfirmTheIro").getId(),
				Map.of("officer", "officer-1", "reason", "Knows the family."));
		workOff(childRef);
	}

	private void held(String childRef, LocalDate day) {
		this.reviews.held(this.reviews.openOf(this.care.openPeriod(childRef).orElseThrow().id()).orElseThrow().id(),
				day, day);
		workOff(childRef);
	}

	private void change(String childRef, String kind) {
		assertThat(this.changes.record(childRef, new WrittenChange(kind, "2026-03-02", null, null)))
			.isInstanceOf(ChangeSaved.Recorded.class);
	}

	private long untold(String childRef) {
		return this.jdbc.sql("select count(*) from circumstance_change where child_ref = ? and told_at is null")
			.param(childRef)
			.query(Long.class)
			.single();
	}

	private List<String> reviews(String childRef) {
		return this.reviews.ofChild(childRef).stream().map(LookAfterChildPathsTest::inShort).toList();
	}

	private static String inShort(Review review) {
		return "%d %s".formatted(review.sequence(), review.state());
	}

	private ProcessInstance process(String childRef) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(LookAfterChild.PROCESS)
			.processInstanceBusinessKey(childRef)
			.singleResult();
	}

}
