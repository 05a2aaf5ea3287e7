package org.iroengine.allocation.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.IroAllocated;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MET_LATE;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.NOT_ACHIEVABLE;
import static org.iroengine.deadline.DeadlineState.NOT_REQUIRED;
import static org.iroengine.deadline.DeadlineState.RUNNING;

/** Each path of the process that makes an IRO known. */
class IntroduceIroPathsTest extends IntroductionPaths {

	@Autowired
	ProtectionPlans plans;

	@Autowired
	ApplicationEventPublisher listeners;

	@Autowired
	TransactionTemplate transaction;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(IntroduceIro.PROCESS, "IN-")).isEqualTo(KNOWN.ids());
	}

	@Test
	void introducedAndEnteredInTime() {
		allocated("IN-01");
		Task introduce = task("IN-01", INTRODUCE);
		assertThat(introduce.getAssignee()).isEqualTo(officer("IN-01"));
		assertThat(candidates(introduce)).doesNotContain("iro");
		assertThat(introduce.getDueDate()).isEqualTo("2026-03-09T23:59:00Z");
		assertThat(candidates(task("IN-01", ENTER))).containsExactly("business-support");
		assertThat(task("IN-01", ENTER).getDueDate()).isEqualTo("2026-03-04T23:59:00Z");
		assertThat(this.tasks.getVariable(introduce.getId(), "view").toString()).contains("IN-01 (AB)", "/card");
		introduce("IN-01", GIVEN);
		enter("IN-01", Map.of("entered", true));
		assertThat(openTasks("IN-01")).isEmpty();
		assertThat(visited(IntroduceIro.PROCESS, "IN-01")).contains(KNOWN.id("IRO known"));
		assertThat(known("IN-01", "introduce-iro").state()).isEqualTo(MET);
		assertThat(known("IN-01", "enter-iro").state()).isEqualTo(MET);
		assertThat(introduction("IN-01", "card_given_on || ' ' || leaflet_given || ' ' || entered_by"))
			.isEqualTo("2026-03-02 true support");
	}

	@Test
	void leafletNotGivenYet() {
		allocated("IN-02");
		introduce("IN-02", Map.of("card", "given", "cardGivenOn", "2026-03-02", "leaflet", "not-yet", "leafletReason",
				"Out of print."));
		assertThat(introduction("IN-02", "leaflet_given || ' ' || leaflet_reason")).isEqualTo("false Out of print.");
		assertThat(openTasks("IN-02")).containsExactly(ENTER);
	}

	@Test
	void notAppropriateAtThisAge() {
		allocated("IN-03");
		introduce("IN-03", Map.of("card", "not-appropriate", "notAppropriateReason", "Newborn."));
		assertThat(known("IN-03", "introduce-iro")).extracting(Deadline::state, Deadline::reason)
			.containsExactly(NOT_ACHIEVABLE, "not appropriate at this age");
		assertThat(introduction("IN-03", "not_appropriate_reason")).isEqualTo("Newborn.");
		assertThat(this.jdbc.sql("select facts::text from audit where child_ref = 'IN-03'").query(String.class).list())
			.noneMatch((facts) -> facts.contains("Newborn"));
	}

	@Test
	void introductionOverdueThenRecorded() {
		allocated("IN-04");
		enter("IN-04", Map.of("entered", true));
		at("2026-03-10T00:00:00Z");
		workOff("IN-04");
		assertThat(known("IN-04", "introduce-iro").state()).isEqualTo(MISSED);
		assertThat(letters("IN-04")).contains("introduction-overdue to manager");
		assertThat(openTasks("IN-04")).containsExactly(INTRODUCE);
		introduce("IN-04", Map.of("card", "given", "cardGivenOn", "2026-03-10", "leaflet", "given"));
		assertThat(known("IN-04", "introduce-iro").state()).isEqualTo(MET_LATE);
	}

	/** The card counts on the day it was given, not on the day that is written down. */
	@Test
	void givenInTimeAndRecordedLater() {
		allocated("IN-05");
		at("2026-03-11T10:00:00Z");
		workOff("IN-05");
		introduce("IN-05", Map.of("card", "given", "cardGivenOn", "2026-03-06", "leaflet", "given"));
		assertThat(known("IN-05", "introduce-iro")).extracting(Deadline::state, Deadline::closedAt)
			.containsExactly(MET, Instant.parse("2026-03-06T00:00:00Z"));
	}

	@Test
	void entryOverdueThenRecorded() {
		allocated("IN-06");
		at("2026-03-05T00:00:00Z");
		workOff("IN-06");
		assertThat(known("IN-06", "enter-iro").state()).isEqualTo(MISSED);
		assertThat(known("IN-06", "introduce-iro").state()).isEqualTo(RUNNING);
		assertThat(letters("IN-06")).contains("iro-entry-overdue to manager");
		enter("IN-06", Map.of("entered", true));
		assertThat(known("IN-06", "enter-iro").state()).isEqualTo(MET_LATE);
	}

	@Test
	void protectionPlanEndedWithTheEntry() {
		this.plans.save(List.of(new WrittenProtectionPlan("IN-07", null, "officer-2", null, "2026-01-05", null)));
		allocated("IN-07");
		assertThat(this.tasks.getVariable(task("IN-07", ENTER).getId(), "view").toString())
			.contains("\"protectionPlan\":true");
		assertThatThrownBy(() -> enter("IN-07", Map.of("entered", true)))
			.hasMessageContaining("End the child protection involvement");
		enter("IN-07", Map.of("entered", true, "protectionEnded", true));
		assertThat(this.jdbc.sql("select ended_on::text from protection_plan where child_ref = 'IN-07'")
			.query(String.class)
			.single()).isEqualTo("2026-03-02");
	}

	@Test
	void careEndedBeforeTheIntroduction() {
		allocated("IN-08");
		this.care.end("IN-08", "2026-03-02T08:30", "returned home");
		assertThat(openTasks("IN-08")).isEmpty();
		assertThat(known("IN-08", "introduce-iro").state()).isEqualTo(NOT_REQUIRED);
		assertThat(known("IN-08", "enter-iro").reason()).isEqualTo("ceased to be looked after");
	}

	@Test
	void anotherIroAllocatedBeforeTheIntroduction() {
		allocated("IN-09");
		Allocation first = allocation("IN-09");
		String other = "officer-3".equals(first.officer()) ? "officer-2" : "officer-3";
		long second = successor(first, other);
		this.transaction.executeWithoutResult((status) -> this.listeners
			.publishEvent(new IroAllocated(second, first.periodId(), "IN-09", other, first.officer())));
		assertThat(this.deadlines.of(new Subject("introduction", first.id(), "IN-09"))).extracting(Deadline::state)
			.containsOnly(NOT_REQUIRED);
		workOff("IN-09");
		assertThat(task("IN-09", INTRODUCE).getAssignee()).isEqualTo(other);
		assertThat(openTasks("IN-09")).containsExactlyInAnyOrder(INTRODUCE, ENTER);
	}

	private long successor(Allocation first, String officer) {
		this.jdbc.sql("update allocation set ended_at = now() where id = ?").param(first.id()).update();
		return this.jdbc.sql("""
				insert into allocation (period_id, child_ref, requested_at, officer, allocated_at, allocated_by)
				values (?, ?, '2026-03-02T09:00Z', ?, '2026-03-02T09:00Z', 'manager') returning id
				""").params(first.periodId(), first.childRef(), officer).query(Long.class).single();
	}

}
