package org.iroengine.care.web;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ProtectionPlan;
import org.iroengine.care.ProtectionPlanChair;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans are recorded, ended and given another chair on their pages. */
@ServerTest
class ProtectionPlanPagesTest {

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	@Autowired
	ProtectionPlans plans;

	Visitor support;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.support = this.callers.person("support");
	}

	@Test
	void aPlanIsRecordedAndFoundByChairAndTeam() {
		recorded("PP-1", "officer-1", "team-1");
		recorded("PP-2", "officer-2", "team-2");
		assertThat(this.support.get("/protection-plans").body()).contains("The plan of PP-2 is recorded.", "PP-1 (AB)",
				"PP-2 (AB)");
		assertThat(this.support.get("/protection-plans?chair=officer-1").body()).contains("PP-1")
			.doesNotContain("PP-2");
		assertThat(this.support.get("/protection-plans?team=team-2").body()).contains("PP-2").doesNotContain("PP-1");
	}

	@Test
	void whatIsWrongIsToldAndWhatWasTypedIsKept() {
		Answer answer = add("PP 10", "worker-1", "");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("href=\"#child\"", "href=\"#chair\"", "value=\"PP 10\"");
		assertThat(this.plans.open()).extracting(ProtectionPlan::childRef).doesNotContain("PP 10");
	}

	@Test
	void aChangeOfTheChairKeepsWhoChairedBefore() {
		recorded("PP-20", "officer-1", "");
		assertThat(form("/protection-plans/PP-20/chair", "chair=officer-2&day=2026-02-16").status()).isEqualTo(302);
		ProtectionPlan plan = this.plans.of("PP-20").get(0);
		assertThat(plan.chair()).isEqualTo("officer-2");
		assertThat(this.plans.chairs(plan)).containsExactly(
				new ProtectionPlanChair("officer-1", LocalDate.of(2026, 1, 5)),
				new ProtectionPlanChair("officer-2", LocalDate.of(2026, 2, 16)));
		assertThat(form("/protection-plans/PP-20/chair", "chair=officer-1&day=2026-02-15").body())
			.contains("Give a day from 2026-02-16 to today.", "href=\"#chair-day\"");
		assertThat(form("/protection-plans/PP-20/chair", "chair=officer-2&day=2026-02-20").body())
			.contains("officer-2 chairs this plan already.");
		assertThat(form("/protection-plans/PP-20/chair", "chair=officer-4&day=2026-03-02").body())
			.contains("officer-4 has left the service.");
		assertThat(form("/protection-plans/PP-20/chair", "chair=lead-1&day=2026-03-02").body())
			.contains("The chair must be an officer.");
	}

	@Test
	void aPlanEndsOnADayOnceAndTheNextMayBegin() {
		recorded("PP-30", "officer-1", "");
		assertThat(form("/protection-plans/PP-30/end", "day=2026-03-03").body()).contains("to today.");
		assertThat(form("/protection-plans/PP-30/end", "day=").body()).contains("Write a day that there is");
		assertThat(add("PP-30", "officer-1", "").status()).as("told again").isEqualTo(302);
		assertThat(form("/protection-plans", "child=PP-30&chair=officer-1&from=2026-02-01").body())
			.contains("PP-30 is on a plan from 2026-01-05 on already.");
		assertThat(form("/protection-plans/PP-30/end", "day=2026-01-31").status()).isEqualTo(302);
		assertThat(form("/protection-plans/PP-30/end", "day=2026-02-01").body()).contains("PP-30 is not on a plan.");
		assertThat(form("/protection-plans", "child=PP-30&chair=officer-1&from=2026-02-01").status()).isEqualTo(302);
		assertThat(this.plans.of("PP-30")).hasSize(2);
	}

	@Test
	void whoIsOnNoPlanHasNoPage() {
		assertThat(this.support.get("/protection-plans/PP-99").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "officer-1", "lead-1", "admin" })
	void nobodyElseSeesThem(String user) {
		recorded("PP-40", "officer-1", "");
		assertThat(this.callers.person(user).get("/protection-plans").status()).isEqualTo(403);
		assertThat(this.callers.person(user).get("/protection-plans/PP-40").status()).isEqualTo(403);
	}

	private void recorded(String childRef, String chair, String team) {
		assertThat(add(childRef, chair, team).status()).isEqualTo(302);
	}

	private Answer add(String childRef, String chair, String team) {
		return form("/protection-plans", "child=%s&initials=AB&chair=%s&team=%s&from=2026-01-05"
			.formatted(childRef.replace(" ", "+"), chair, team));
	}

	private Answer form(String path, String form) {
		return this.support.send("POST", path, form, "application/x-www-form-urlencoded");
	}

}
