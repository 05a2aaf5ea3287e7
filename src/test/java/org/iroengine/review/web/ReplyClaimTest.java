package org.iroengine.review.web;

import java.time.Instant;
import java.time.LocalDate;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ReviewCases;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A reply that is asked of nobody is claimed on its page. */
@ServerTest
@Import(ReviewCases.class)
class ReplyClaimTest {

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	ReviewCases cases;

	@Autowired
	Callers callers;

	@Autowired
	TaskService tasks;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Test
	void whereNobodyAnswersForTheTeamAManagerClaimsTheReply() {
		this.authority.move();
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.cases.held("RY-1", LocalDate.of(2026, 3, 16));
		this.clock.set(Instant.parse("2026-03-16T12:00:00Z"));
		this.household.workOff();
		this.jdbc.sql("update period_of_care set team_id = null where child_ref = 'RY-1'").update();
		post("officer-1", "/decisions", "taskId=" + task("WriteTheDecisions").getId()
				+ "&what=send&words-0=See+the+dentist.&owner-0=Social+worker&due-0=30/04/2026");
		String reply = task("ReplyToTheDecisions").getId();
		String page = "/decisions/reply?taskId=" + reply;
		assertThat(this.callers.person("lead-1").get(page).body())
			.contains("Nobody is on this task.", "Claim this task")
			.doesNotContain("See the dentist.");
		assertThat(post("officer-1", "/decisions/reply/claim", "taskId=" + reply).status()).isEqualTo(403);
		assertThat(post("lead-1", "/decisions/reply/claim", "taskId=" + reply).status()).isEqualTo(302);
		assertThat(this.callers.person("lead-1").get(page).body()).contains("See the dentist.");
		assertThat(this.callers.person("lead-2").get(page).body()).doesNotContain("See the dentist.");
	}

	private Task task(String task) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey("RY-1")
			.taskDefinitionKey("Task_" + task)
			.singleResult();
	}

	private Answer post(String user, String path, String form) {
		return this.callers.person(user).send("POST", path, form, "application/x-www-form-urlencoded");
	}

}
