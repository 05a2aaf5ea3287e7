package org.iroengine.dispute.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.dispute.Dispute;
import org.iroengine.review.MatterBeside;
import org.iroengine.review.MattersBeside;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** What an IRO who writes up a review is told of disputes. */
class DisputesAtReviewsTest extends DisputeLife {

	private static final String WHAT = ", care or pathway plan not completed or updated: ";

	@Autowired
	MattersBeside beside;

	@Test
	void whatIsOpenStandsThereWithItsLevel() {
		Dispute dispute = formal("AR-1");
		assertThat(this.beside.of("AR-1", LocalDate.of(2026, 6, 15))).containsExactly(new MatterBeside(
				dispute.reference() + WHAT + "Level 1 of 4, team manager: the dispute began at this level",
				"/disputes/" + dispute.reference()));
	}

	@Test
	void anOutcomeStandsThereOnceAndAPromiseUntilItIsKept() {
		Dispute dispute = formal("AR-2");
		reply("AR-2");
		Task verdict = task("AR-2", VERDICT);
		as("officer-1", UserGroup.IRO,
				() -> this.tasks.complete(verdict.getId(),
						Map.of("verdict", "satisfied", "verdictWords", "The plan is there.", "impactOnChild", "Knows.",
								"action", "Tell the school.", "actionOwner", "team manager", "actionBy",
								"2026-06-12")));
		workOff("AR-2");
		String promised = dispute.reference() + ", promised by team manager until Fri 12 Jun 2026: Tell the school.";
		assertThat(words("AR-2", LocalDate.of(2026, 6, 1))).containsExactly(
				dispute.reference() + WHAT + "resolved on Mon 1 Jun 2026 10:00. The plan is there.", promised);
		assertThat(words("AR-2", LocalDate.of(2026, 6, 2))).containsExactly(promised);
		Task kept = task("AR-2", "Task_RecordWhatHasComeOfIt");
		as("officer-1", UserGroup.IRO,
				() -> this.tasks.complete(kept.getId(), Map.of("followUpAnswer", "The school knows.")));
		workOff("AR-2");
		assertThat(words("AR-2", LocalDate.of(2026, 6, 2))).isEmpty();
	}

	private List<String> words(String child, LocalDate since) {
		return this.beside.of(child, since).stream().map(MatterBeside::words).toList();
	}

}
