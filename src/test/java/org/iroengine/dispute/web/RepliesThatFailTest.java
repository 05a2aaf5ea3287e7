package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;

import org.iroengine.dispute.Dispute;
import org.iroengine.support.Answer;
import org.iroengine.support.Elsewhere;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Replies that come too late, or twice. */
class RepliesThatFailTest extends DisputeAttempts {

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

}
