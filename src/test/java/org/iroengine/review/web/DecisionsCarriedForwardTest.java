package org.iroengine.review.web;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.iroengine.review.Review;
import org.iroengine.support.Answer;
import org.iroengine.support.CarriedDecisions;

import static org.assertj.core.api.Assertions.assertThat;

/** What one review decides stands on the page of the next, until it is done. */
class DecisionsCarriedForwardTest extends CarriedDecisions {

	private static final String FIRST = "From the review on Mon 16 Mar 2026: ";

	@Test
	void whatIsNotDoneIsRepeatedFromReviewToReviewAndWhatIsDoneIsNot() {
		firstReview("DC-1");
		String dentist = number("DC-1", DENTIST);
		String school = number("DC-1", SCHOOL);
		Review second = nextHeld("DC-1", "2026-03-18");
		assertThat(page("DC-1"))
			.contains("From the review on 16 March 2026: " + DENTIST, "Social worker, until 30/04/2026<",
					"From the review on 16 March 2026: " + SCHOOL)
			.doesNotContain("times<");
		assertThat(send("DC-1",
				Map.of("state-" + dentist, "NOT_DONE", "until-" + dentist, "31/08/2026", "state-" + school, "DONE"))
			.body()).contains("The decisions are with the team manager as recommendations.");
		assertThat(this.callers.person("lead-1")
			.get("/decisions/reply?taskId=" + task("DC-1", "ReplyToTheDecisions"))
			.body()).contains(DENTIST, FIRST + "not done; set 2 times", SCHOOL, FIRST + "done<");
		agree("DC-1");
		Review third = nextHeld("DC-1", "2026-03-20");
		assertThat(page("DC-1"))
			.contains("From the review on 16 March 2026: " + DENTIST, "Social worker, until 31/08/2026, set 2 times<")
			.doesNotContain(SCHOOL);
		send("DC-1", Map.of("state-" + dentist, "IN_PROGRESS", "until-" + dentist, "30/09/2026"));
		assertThat(read(third)).contains(DENTIST, FIRST + "in progress; set 3 times", "Wed 30 Sep 2026")
			.doesNotContain(SCHOOL);
		assertThat(read(second)).as("how it stood then").contains(FIRST + "not done; set 2 times", SCHOOL);
	}

	@Test
	void eachEarlierOneIsJudgedBeforeAnythingIsSent() {
		firstReview("DC-2");
		Review second = nextHeld("DC-2", "2026-03-18");
		String dentist = number("DC-2", DENTIST);
		Answer refused = send("DC-2", Map.of("words-0", "Go swimming.", "owner-0", "Social worker", "due-0",
				"30/04/2026", "state-" + dentist, "NOT_DONE", "until-" + dentist, "17/03/2026"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Say of each earlier decision how it stands.",
				"An earlier decision that goes on: write until when", "Go swimming.", "value=\"17/03/2026\"",
				"value=\"NOT_DONE\" selected");
		assertThat(read(second)).doesNotContain("Go swimming.", "set 2 times");
		assertThat(task("DC-2", "WriteTheDecisions")).as("the task waits on").isNotNull();
	}

	private String page(String childRef) {
		return this.callers.person("officer-1").get("/decisions?taskId=" + task(childRef, "WriteTheDecisions")).body();
	}

	private String read(Review review) {
		return this.callers.person("manager").get("/reviews/%d/decisions".formatted(review.id())).body();
	}

}
