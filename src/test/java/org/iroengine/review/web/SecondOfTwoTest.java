package org.iroengine.review.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Review;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.DistributionCases;
import org.iroengine.support.Elsewhere;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ReviewCases;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two complete the same at once: one wins, the other is told, nothing is there twice. */
@ServerTest
@Import({ ReviewCases.class, DistributionCases.class })
class SecondOfTwoTest {

	private static int times;

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	ReviewCases cases;

	@Autowired
	DistributionCases records;

	@Autowired
	Callers callers;

	@Autowired
	TaskService tasks;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	private String child;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.child = "ST-" + ++times;
	}

	@RepeatedTest(3)
	void case32TheDecisionsAreSentOnce() {
		this.cases.held(this.child, LocalDate.of(2026, 3, 16));
		this.clock.set(Instant.parse("2026-03-16T12:00:00Z"));
		this.household.workOff();
		Map<String, String> form = Map.of("taskId", task("Task_WriteTheDecisions"), "what", "send", "words-0", "Swim.",
				"owner-0", "Social worker", "due-0", "30/04/2026");
		assertThat(twice("officer-1", "/decisions", List.of(form, form))).extracting(Answer::body)
			.satisfiesOnlyOnce((body) -> assertThat(body).contains("The decisions are with the team manager"))
			.satisfiesOnlyOnce((body) -> assertThat(body).contains("There is nothing to do here"));
		assertThat(count("decision")).isOne();
		assertThat(task("Task_ReplyToTheDecisions")).isNotNull();
	}

	@RepeatedTest(3)
	void case32ACopyIsSettledOnce() {
		Review open = this.cases.open(this.child);
		Participant parent = this.records.around(this.child, ParticipantRole.PARENT, "A parent", null);
		this.records.written(open, this.clock);
		this.household.workOff();
		long id = this.records.copy(open, parent).id();
		List<Answer> answers = twice("support", "/distribution",
				List.of(byHand(id, "Given to the parent"), byHand(id, "Given to the aunt")));
		assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 422);
		assertThat(answers).filteredOn((answer) -> answer.status() == 422)
			.singleElement()
			.extracting(Answer::body)
			.asString()
			.contains("The copy for A parent was settled by support meanwhile. Leave it out.");
		int winner = (answers.get(0).status() == 302) ? 0 : 1;
		assertThat(this.records.copy(open, parent).proof())
			.isEqualTo((winner == 0) ? "Given to the parent" : "Given to the aunt");
		assertThat(count("audit where action = 'record copy sent'")).isOne();
	}

	private static Map<String, String> byHand(long copy, String proof) {
		return Map.of("channel-" + copy, "BY_HAND", "proof-" + copy, proof, "edition-" + copy, "1");
	}

	/** The same person in two browsers, at the same moment. */
	private List<Answer> twice(String user, String path, List<Map<String, String>> forms) {
		List<Callable<Answer>> both = forms.stream().map((form) -> {
			Visitor visitor = this.callers.fresh(user).with("Accept", "text/html");
			return (Callable<Answer>) () -> post(visitor, path, form);
		}).toList();
		return Elsewhere.atOnce(both);
	}

	private static Answer post(Visitor visitor, String path, Map<String, String> form) {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return visitor.send("POST", path, body, "application/x-www-form-urlencoded");
	}

	private long count(String what) {
		String and = what.contains(" where ") ? " and " : " where ";
		return this.jdbc.sql("select count(*) from " + what + and + "child_ref = ?")
			.param(this.child)
			.query(Long.class)
			.single();
	}

	private String task(String task) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.child)
			.taskDefinitionKey(task)
			.singleResult()
			.getId();
	}

}
