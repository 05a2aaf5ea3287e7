package org.iroengine.review.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Review;
import org.iroengine.support.Answer;
import org.iroengine.support.Elsewhere;
import org.iroengine.support.ReviewVisits;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two complete the same at once: one wins, the other is told, nothing is there twice. */
class SecondOfTwoTest extends ReviewVisits {

	private static int times;

	private String child;

	@BeforeEach
	void another() {
		this.child = "ST-" + ++times;
	}

	@RepeatedTest(3)
	void case32TheDecisionsAreSentOnce() {
		held(this.child);
		Map<String, String> form = Map.of("taskId", task(this.child, "WriteTheDecisions"), "what", "send", "words-0",
				"Swim.", "owner-0", "Social worker", "due-0", "30/04/2026");
		assertThat(twice("officer-1", "/decisions", List.of(form, form))).extracting(Answer::body)
			.satisfiesOnlyOnce((body) -> assertThat(body).contains("The decisions are with the team manager"))
			.satisfiesOnlyOnce((body) -> assertThat(body).contains("There is nothing to do here"));
		assertThat(count("decision")).isOne();
		assertThat(task(this.child, "ReplyToTheDecisions")).isNotNull();
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
			return (Callable<Answer>) () -> visitor.submit(path, form);
		}).toList();
		return Elsewhere.atOnce(both);
	}

	private long count(String what) {
		String and = what.contains(" where ") ? " and " : " where ";
		return this.jdbc.sql("select count(*) from " + what + and + "child_ref = ?")
			.param(this.child)
			.query(Long.class)
			.single();
	}

}
