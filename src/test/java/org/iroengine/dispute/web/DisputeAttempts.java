package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.Disputes;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A child with an IRO on a Monday, and what people try with its disputes over HTTP. */
@ServerTest
abstract class DisputeAttempts {

	private static final String FORM = "application/x-www-form-urlencoded";

	protected static final String WORDS = """
			"reason": "care-plan-concerns", "concern": "The plan is old.", "requested": "A new plan.",
			"childsWishes": "Wants to stay.", "impact": "Does not know where to live."
			""";

	private static int times;

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	TaskService tasks;

	@Autowired
	Disputes disputes;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	protected String child;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.child = "DM-" + ++times;
		this.household.allocated(this.child, "officer-1");
		this.household.workOff();
	}

	protected Dispute raised(boolean formal) {
		String body = "{\"childRef\": \"%s\", \"formal\": %s, %s}".formatted(this.child, formal, WORDS);
		Answer answer = this.callers.person("officer-1").post("/api/disputes", body);
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		this.household.workOff();
		return this.disputes.ofChild(this.child).get(0);
	}

	protected Answer complete(String user, String task, Map<String, String> values) {
		Answer answer = complete(task(task).getId(), values, this.callers.person(user));
		this.household.workOff();
		return answer;
	}

	protected Answer complete(String taskId, Map<String, String> values, Visitor visitor) {
		String variables = values.entrySet()
			.stream()
			.map((value) -> "\"%s\": {\"value\": \"%s\"}".formatted(value.getKey(), value.getValue()))
			.collect(Collectors.joining(", "));
		return visitor.post("/engine-rest/task/%s/complete".formatted(taskId),
				"{\"variables\": {%s}}".formatted(variables));
	}

	protected Answer post(String user, Dispute dispute, String move, String form) {
		return this.callers.person(user)
			.send("POST", "/disputes/%s/%s".formatted(dispute.reference(), move), form, FORM);
	}

	protected long replies(Dispute dispute) {
		return this.jdbc.sql("select count(*) from dispute_level where dispute_id = ? and reply is not null")
			.param(dispute.id())
			.query(Long.class)
			.single();
	}

	protected Task task(String task) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.child)
			.taskDefinitionKey("Task_" + task)
			.singleResult();
	}

}
