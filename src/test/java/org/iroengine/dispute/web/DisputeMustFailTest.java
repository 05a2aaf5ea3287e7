package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.Disputes;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Elsewhere;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody but the child's IRO may do with a dispute, tried over HTTP. */
@ServerTest
class DisputeMustFailTest {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String WORDS = """
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

	private String child;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.child = "DM-" + ++times;
		this.household.allocated(this.child, "officer-1");
		this.household.workOff();
	}

	@Test
	void aResponderDoesNotResolve() {
		Dispute dispute = raised(true);
		assertThat(complete("lead-1", "ReplyToTheDispute", Map.of("replyWords", "It is written.")).status())
			.isEqualTo(204);
		Map<String, String> verdict = Map.of("verdict", "satisfied", "verdictWords", "Done.", "impactOnChild",
				"Knows.");
		for (String other : List.of("lead-1", "manager", "officer-2")) {
			Answer refused = complete(other, "GiveTheVerdictOnTheReply", verdict);
			assertThat(refused.status()).as(other + refused.body()).isBetween(400, 499);
			assertThat(this.disputes.get(dispute.id()).state()).isEqualTo(DisputeState.FORMAL);
		}
		assertThat(complete("officer-1", "GiveTheVerdictOnTheReply", verdict).status()).isEqualTo(204);
		assertThat(this.disputes.get(dispute.id()).state()).isEqualTo(DisputeState.RESOLVED);
	}

	@Test
	void whoeverHasGotHoldOfTheIrosTaskJudgesNothing() {
		Dispute dispute = raised(true);
		complete("lead-1", "ReplyToTheDispute", Map.of("replyWords", "It is written."));
		this.tasks.setAssignee(task("GiveTheVerdictOnTheReply").getId(), "manager");
		Answer refused = complete("manager", "GiveTheVerdictOnTheReply",
				Map.of("verdict", "satisfied", "verdictWords", "Done.", "impactOnChild", "Knows."));
		assertThat(refused.status()).as(refused.body()).isEqualTo(400);
		assertThat(refused.body()).contains("Only whoever acts as the child's IRO may do this.");
		assertThat(this.disputes.get(dispute.id()).state()).isEqualTo(DisputeState.FORMAL);
	}

	@Test
	void theIrosManagerClosesNothing() {
		Dispute dispute = raised(true);
		for (String move : List.of("withdraw", "higher", "formal", "advice", "notes")) {
			assertThat(post("manager", dispute, move, "reason=Enough&words=Enough&level=2").status()).as(move)
				.isEqualTo(403);
		}
		assertThat(post("officer-2", dispute, "withdraw", "reason=Enough").status()).isEqualTo(404);
		assertThat(post("manager", dispute, "comments", "words=Seen").status()).isEqualTo(302);
		assertThat(this.disputes.get(dispute.id()).state()).isEqualTo(DisputeState.FORMAL);
	}

	@Test
	void aSocialWorkerReadsNoNotesOfTheIro() {
		Dispute dispute = raised(false);
		assertThat(post("officer-1", dispute, "notes", "words=Nobody+else+reads+this").status()).isEqualTo(302);
		String page = "/disputes/" + dispute.reference();
		assertThat(this.callers.person("officer-1").get(page).body()).contains("Nobody else reads this");
		for (String other : List.of("worker-1", "lead-1", "head")) {
			assertThat(this.callers.person(other).get(page).body()).as(other)
				.contains("The plan is old.")
				.doesNotContain("Nobody else reads this");
		}
		assertThat(this.callers.person("worker-1").get("/api" + page).body()).doesNotContain("Nobody else reads this");
		assertThat(this.callers.person("worker-2").get(page).status()).isEqualTo(404);
	}

	@Test
	void anotherIroRaisesNothingForThisChild() {
		String body = "{\"childRef\": \"%s\", \"formal\": true, %s}".formatted(this.child, WORDS);
		assertThat(this.callers.person("officer-2").post("/api/disputes", body).status()).isEqualTo(404);
		assertThat(this.callers.person("manager").post("/api/disputes", body).status()).isEqualTo(403);
		assertThat(this.disputes.ofChild(this.child)).isEmpty();
	}

	@Test
	void aReplyAfterTheLevelHasEndedIsToldSo() {
		Dispute dispute = raised(true);
		String late = task("ReplyToTheDispute").getId();
		this.clock.set(Instant.parse("2026-03-07T09:00:00Z"));
		this.household.workOff();
		Answer refused = complete(late, Map.of("replyWords", "Too late."), this.callers.person("lead-1"));
		assertThat(refused.status()).as(refused.body()).isIn(404, 409);
		assertThat(refused.json().get("message").asText()).contains("Nothing was changed");
		assertThat(replies(dispute)).isZero();
	}

	@Test
	void ofTwoRepliesAtOnceOneIsKept() {
		Dispute dispute = raised(true);
		String task = task("ReplyToTheDispute").getId();
		List<Callable<Answer>> both = List.of("First.", "Second.").stream().map((words) -> {
			Visitor visitor = this.callers.fresh("lead-1");
			return (Callable<Answer>) () -> complete(task, Map.of("replyWords", words), visitor);
		}).toList();
		List<Answer> answers = Elsewhere.atOnce(both);
		assertThat(answers).extracting(Answer::status).contains(204).doesNotContain(500);
		assertThat(answers).filteredOn((answer) -> answer.status() != 204)
			.singleElement()
			.satisfies((answer) -> assertThat(answer.json().get("message").asText()).contains("Nothing was changed"));
		assertThat(replies(dispute)).isOne();
	}

	private Dispute raised(boolean formal) {
		String body = "{\"childRef\": \"%s\", \"formal\": %s, %s}".formatted(this.child, formal, WORDS);
		Answer answer = this.callers.person("officer-1").post("/api/disputes", body);
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		this.household.workOff();
		return this.disputes.ofChild(this.child).get(0);
	}

	private Answer complete(String user, String task, Map<String, String> values) {
		Answer answer = complete(task(task).getId(), values, this.callers.person(user));
		this.household.workOff();
		return answer;
	}

	private Answer complete(String taskId, Map<String, String> values, Visitor visitor) {
		String variables = values.entrySet()
			.stream()
			.map((value) -> "\"%s\": {\"value\": \"%s\"}".formatted(value.getKey(), value.getValue()))
			.collect(Collectors.joining(", "));
		return visitor.post("/engine-rest/task/%s/complete".formatted(taskId),
				"{\"variables\": {%s}}".formatted(variables));
	}

	private Answer post(String user, Dispute dispute, String move, String form) {
		return this.callers.person(user)
			.send("POST", "/disputes/%s/%s".formatted(dispute.reference(), move), form, FORM);
	}

	private long replies(Dispute dispute) {
		return this.jdbc.sql("select count(*) from dispute_level where dispute_id = ? and reply is not null")
			.param(dispute.id())
			.query(Long.class)
			.single();
	}

	private Task task(String task) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.child)
			.taskDefinitionKey("Task_" + task)
			.singleResult();
	}

}
