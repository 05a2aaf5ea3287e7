package org.iroengine.dispute.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeViews;
import org.iroengine.dispute.Extensions;
import org.iroengine.dispute.FormalNow;
import org.iroengine.support.DisputeLife;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a dispute, and what is not told any more once it does not hold. */
class DisputeLettersTest extends DisputeLife {

	private static final String SETTLE = ModelFile.of("dispute", "resolve-informally").id("Settle it informally");

	@Autowired
	FormalNow formalNow;

	@Autowired
	Extensions extensions;

	@Autowired
	DisputeViews views;

	@Test
	void whoeverWasAskedForAQuietWordIsToldThatItIsWithdrawn() {
		Dispute dispute = raise("DL-1", written("DL-1", false, null, null));
		withdraw(dispute);
		assertThat(toldOf("DL-1")).contains("dispute-informal to worker-1 WAITING",
				"dispute-closed to worker-1 WAITING", "dispute-closed to team-head WAITING",
				"dispute-closed to officer-1 WAITING");
	}

	@Test
	void whoeverWasAskedForAQuietWordIsToldThatItIsFixed() {
		raise("DL-2", written("DL-2", false, null, null));
		fix("DL-2");
		assertThat(toldOf("DL-2")).contains("dispute-closed to worker-1 WAITING",
				"dispute-closed to team-head WAITING");
	}

	@Test
	void aQuietWordWithdrawnByNightIsNotAskedForInTheMorning() {
		Dispute dispute = informalByNight("DL-3");
		withdraw(dispute);
		assertThat(toldOf("DL-3"))
			.contains("dispute-informal to worker-1 WITHDRAWN", "dispute-informal to team-head WITHDRAWN",
					"dispute-closed to officer-1 WAITING")
			.doesNotContain("dispute-closed to worker-1 WAITING", "dispute-closed to team-head WAITING");
	}

	@Test
	void aQuietWordFixedByNightIsNotAskedForInTheMorning() {
		informalByNight("DL-4");
		fix("DL-4");
		assertThat(toldOf("DL-4")).contains("dispute-informal to worker-1 WITHDRAWN");
	}

	@Test
	void aDisputeMadeFormalByNightIsNoQuietWordInTheMorning() {
		Dispute dispute = informalByNight("DL-5");
		onPage("officer-1", UserGroup.IRO, () -> assertThat(this.formalNow.begin(dispute.id())).isEmpty());
		workOff("DL-5");
		assertThat(toldOf("DL-5")).contains("dispute-informal to worker-1 WITHDRAWN",
				"dispute-to-answer to team-head WAITING");
	}

	@Test
	void whatBecomesOfAQuietWordIsNotAskedOnceItIsFormal() {
		Dispute dispute = raise("DL-6", written("DL-6", false, null, null));
		at("DL-6", "2026-06-08T23:30:00Z");
		assertThat(toldOf("DL-6")).contains("dispute-informal-asked to officer-1 WAITING");
		onPage("officer-1", UserGroup.IRO, () -> assertThat(this.formalNow.begin(dispute.id())).isEmpty());
		assertThat(toldOf("DL-6")).contains("dispute-informal-asked to officer-1 WITHDRAWN",
				"dispute-informal to worker-1 WAITING");
	}

	@Test
	void moreTimeIsNotAskedForOnceItsLevelHasEnded() {
		Dispute dispute = formal("DL-7");
		at("DL-7", "2026-06-01T20:00:00Z");
		propose(dispute);
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.goHigher(dispute.id(), 4, "It is urgent.")).isEmpty());
		assertThat(toldOf("DL-7")).contains("dispute-extension-proposed to officer-1 WITHDRAWN");
	}

	@Test
	void theAnswerSaysThatMoreTimeIsAgreedAndTheHistorySaysWhy() {
		Dispute dispute = formal("DL-8");
		at("DL-8", "2026-06-01T20:00:00Z");
		propose(dispute);
		answer("DL-8", "agreed", " The court needs it. ");
		assertThat(toldOf("DL-8")).contains("dispute-extension-proposed to officer-1 WITHDRAWN");
		assertThat(bodies("DL-8", "dispute-extension-answered").get(0))
			.contains("the IRO has agreed to more time for DRP-", "agreed until Mon 6 Jul 2026");
		assertThat(said(dispute)).contains("EXTENSION_PROPOSED until Mon 6 Jul 2026: A court date.",
				"EXTENSION_ANSWERED agreed until Mon 6 Jul 2026: The court needs it.");
		assertThat(this.views.of(dispute.id()).total()).endsWith("; agreed until Mon 6 Jul 2026");
	}

	@Test
	void theAnswerSaysThatMoreTimeIsNotAgreed() {
		Dispute dispute = formal("DL-9");
		propose(dispute);
		answer("DL-9", "refused", null);
		assertThat(bodies("DL-9", "dispute-extension-answered").get(0))
			.contains("the IRO has not agreed to more time for DRP-");
		assertThat(said(dispute)).contains("EXTENSION_ANSWERED not agreed");
	}

	@Test
	void theTopThatIsAskedOnceMoreIsNotToldOfALevelBefore() {
		Dispute dispute = formal("DL-10");
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.goHigher(dispute.id(), 4, "It is urgent.")).isEmpty());
		workOff("DL-10");
		at("DL-10", "2026-06-06T09:00:00Z");
		assertThat(turns(dispute)).last().isEqualTo("4 director-1: open");
		assertThat(this.views.of(dispute.id()).level())
			.isEqualTo("Level 4 of 4, director: the top did not reply by its date and is asked once more");
		reply("DL-10");
		judge("DL-10", "not-satisfied");
		assertThat(this.views.of(dispute.id()).level()).isEqualTo(
				"Level 4 of 4, director: the reply of the top did not satisfy the IRO, and the top is asked once more");
		reply("DL-10");
		at("DL-10", "2026-06-10T09:00:00Z");
		assertThat(this.views.of(dispute.id()).level())
			.endsWith("there was no verdict on the reply of the top by its date, and it is still to be given");
	}

	private Dispute informalByNight(String child) {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter(child, "2026-03-02T08:00");
		at(child, "2026-06-01T20:00:00Z");
		onPage("officer-1", UserGroup.IRO, () -> this.disputes.raise(written(child, false, null, null)));
		workOff(child);
		assertThat(toldOf(child)).contains("dispute-informal to worker-1 WAITING");
		return this.disputes.ofChild(child).get(0);
	}

	private void withdraw(Dispute dispute) {
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.withdraw(dispute.id(), "It was another child.")).isEmpty());
		workOff(dispute.childRef());
	}

	private void fix(String child) {
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(task(child, SETTLE).getId(), Map.of("settlement",
				"fixed", "informalOutcome", "The plan is there.", "informalImpact", "Knows where to live.")));
		workOff(child);
	}

	private void propose(Dispute dispute) {
		onPage("team-head", UserGroup.TEAM_MANAGER,
				() -> assertThat(this.extensions.propose(dispute.id(), LocalDate.parse("2026-07-06"), "A court date."))
					.isEmpty());
		workOff(dispute.childRef());
	}

	private void answer(String child, String answer, String words) {
		Map<String, Object> values = new HashMap<>(Map.of("moreTime", answer));
		values.put("moreTimeWords", words);
		as("officer-1", UserGroup.IRO,
				() -> this.tasks.complete(task(child, MODEL.id("Answer the proposal of more time")).getId(), values));
		workOff(child);
	}

	private List<String> said(Dispute dispute) {
		return this.jdbc.sql("select concat_ws(' ', kind, words) from dispute_event where dispute_id = ? order by id")
			.param(dispute.id())
			.query(String.class)
			.list();
	}

}
