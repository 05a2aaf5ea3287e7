package org.iroengine.dispute.web;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.Disputes;
import org.iroengine.review.Review;
import org.iroengine.support.Answer;
import org.iroengine.support.CarriedDecisions;

import static org.assertj.core.api.Assertions.assertThat;

/** An IRO who writes up a review raises a dispute about what it decided. */
class DisputeFromAReviewTest extends CarriedDecisions {

	private static final String RAISE = "/disputes/raise?review=%d&amp;decision=%s";

	@Autowired
	Disputes disputes;

	@Test
	void aDecisionThatWasNotMetIsOneClickFromADispute() {
		firstReview("FR-1");
		Review second = nextHeld("FR-1", "2026-03-18");
		String school = number("FR-1", SCHOOL);
		String link = RAISE.formatted(second.id(), school);
		assertThat(open("/decisions?taskId=" + task("FR-1", "WriteTheDecisions"))).contains(link);
		assertThat(open(link.replace("&amp;", "&"))).contains("value=\"FR-1\" selected",
				"value=\"outstanding-actions\" selected", "Decided at the review and not done: " + SCHOOL,
				"value=\"%d\" selected".formatted(second.id()), "value=\"%s\" selected".formatted(school));
		assertThat(this.callers.person("officer-2").get(link.replace("&amp;", "&")).status()).isEqualTo(404);
		assertThat(raise("FR-1", second, school).status()).isEqualTo(302);
		this.household.workOff();
		Dispute dispute = this.disputes.ofChild("FR-1").get(0);
		assertThat(open("/disputes/" + dispute.reference())).contains("Decided and not met", SCHOOL,
				"/reviews/%d/decisions".formatted(second.id()));
		JsonNode told = this.callers.person("officer-1").get("/api/disputes/" + dispute.reference()).json();
		assertThat(told.get("reviewRef").asText()).isEqualTo(String.valueOf(second.id()));
		assertThat(told.get("decision").asText()).isEqualTo(school);
		assertThat(told.get("challenged").asText()).isEqualTo("worker-1");
	}

	@Test
	void aDecisionOfAnotherChildIsRefused() {
		firstReview("FR-2");
		Review second = nextHeld("FR-2", "2026-03-18");
		firstReview("FR-3");
		Answer refused = raise("FR-2", second, number("FR-3", SCHOOL));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Give the number of a decision of a review of FR-2.", "href=\"#decision\"");
		assertThat(this.disputes.ofChild("FR-2")).isEmpty();
	}

	@Test
	void theDisputeStandsWhereTheRecordIsWritten() {
		Review review = held("FR-4");
		raise("FR-4", review, "");
		this.household.workOff();
		String dispute = "/disputes/" + this.disputes.ofChild("FR-4").get(0).reference();
		assertThat(open("/decisions?taskId=" + task("FR-4", "WriteTheDecisions"))).contains(dispute);
		send("FR-4", Map.of("words-0", DENTIST, "owner-0", "Social worker", "due-0", "30/04/2026"));
		assertThat(open("/record?taskId=" + task("FR-4", "WriteTheRecord"))).contains(dispute,
				"Level 1 of 4, team manager", "/disputes/raise?child=FR-4&amp;review=%d".formatted(review.id()));
	}

	private String open(String path) {
		return this.callers.person("officer-1").get(path).body();
	}

	private Answer raise(String child, Review review, String decision) {
		Map<String, String> typed = new HashMap<>(Map.of("childRef", child, "formal", "true", "reason",
				"outstanding-actions", "concern", "The place was not asked for.", "requested", "Ask.", "childsWishes",
				"Wants to go.", "impact", "Sits at home.", "challenged", "worker-1"));
		typed.put("reviewRef", String.valueOf(review.id()));
		typed.put("decision", decision);
		return post("officer-1", "/disputes/raise", typed);
	}

}
