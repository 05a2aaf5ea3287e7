package org.iroengine.review.process;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.correspondence.LetterFilter;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.Review;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is asked to reply to decisions, and where they do. */
class ReplyWithoutManagerTest extends RecordPaths {

	@Autowired
	TasksAsked asked;

	@Test
	void whoIsAskedToReplyIsLedToThePageWhereTheyDo() {
		Review review = decided("RW-21");
		assertThat(candidates(reply(review))).as("no group beside the person").containsOnlyNulls();
		at("2026-03-20T00:00:00Z");
		workOff("RW-21");
		assertThat(this.letters.list(new LetterFilter("RW-21", null, null)))
			.filteredOn((letter) -> List.of("decisions-to-reply", "manager-reply-reminder")
				.contains(letter.occasion().purpose()))
			.hasSize(2)
			.allSatisfy((letter) -> assertThat(letter.wording().body()).contains("/asked-of-me")
				.doesNotContain("tasklist"));
		assertThat(this.asked.of("lead-1")).anySatisfy((one) -> assertThat(one.href()).contains(reply(review).getId()));
	}

	@Test
	void whereNobodyAnswersForTheTeamAnyLineMayReplyAndNoRoleIsAskedAsAPerson() {
		Review review = held("RW-22");
		this.jdbc.sql("update period_of_care set team_id = null where child_ref = 'RW-22'").update();
		decide(review, decision("See the dentist.", "30/04/2026"));
		assertThat(reply(review).getAssignee()).isNull();
		assertThat(candidates(reply(review))).containsExactlyInAnyOrder("team-manager", "service-manager",
				"head-of-service", "assistant-director", "director");
		this.tasks.claim(reply(review).getId(), "lead-1");
		reply(review, ReplyKind.AGREED, "");
		assertThat(standing(review)).isEqualTo(ReplyKind.AGREED);
	}

}
