package org.iroengine.dispute.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody but the child's IRO may do with a dispute, tried over HTTP. */
class DisputeMustFailTest extends DisputeAttempts {

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

}
