package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import org.iroengine.deadline.Deadline;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.Ladder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Disputes by chance on ladders by chance, with whatever may happen to them in any order:
 * after every step each has one clock for its level and one for the whole, and no date
 * has closed it. {@code -Diro.disputes.seeds=500} makes it five hundred,
 * {@code -Diro.disputes.seed=17} does one of them again.
 */
@Import(DisputeInvariants.class)
@DirtiesContext
class GeneratedDisputesTest extends GeneratedDisputes {

	private static final int STEPS = 24;

	private static final List<String> EVERYTHING = List.of("BEGUN", "NOT_ANSWERED", "NO_VERDICT", "NOT_SATISFIED",
			"BYPASSED", "TOTAL_OVER", "RESOLVED", "WITHDRAWN", "agreed true", "agreed false");

	@Autowired
	DisputeInvariants invariants;

	private final List<String> course = new ArrayList<>();

	static LongStream seeds() {
		Long one = Long.getLong("iro.disputes.seed");
		return (one != null) ? LongStream.of(one) : LongStream.rangeClosed(1, Long.getLong("iro.disputes.seeds", 16L));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void oneClockForEachAndNoneCloses(long seed) {
		this.random = new Random(seed);
		this.course.clear();
		Ladder ladder = GeneratedLadder.of(seed, this.random);
		Dispute dispute = begin("GD-" + seed, ladder);
		this.course.add("seed %d, %s on %s".formatted(seed, dispute.formalAt(), ladder.levels()));
		try {
			hold(dispute);
			for (int step = 0; step < STEPS && again(dispute).isOpen(); step++) {
				step(again(dispute), ladder);
				hold(dispute);
			}
			if (again(dispute).isOpen()) {
				withdrawn(dispute);
				hold(dispute);
			}
		}
		catch (AssertionError | RuntimeException ex) {
			throw new AssertionError(String.join("\n", this.course) + "\n" + turns(dispute), ex);
		}
	}

	/** Or the seeds would prove little; one alone is no such proof. */
	@AfterAll
	void everythingHappenedToSomeDispute() {
		assertThat(Long.getLong("iro.disputes.seed") != null ? EVERYTHING : this.jdbc.sql("""
				select because from dispute_level union select ended_as from dispute_level
				union select state from dispute union select 'agreed ' || agreed from dispute_extension
				""").query(String.class).list()).containsAll(EVERYTHING);
	}

	private void step(Dispute dispute, Ladder ladder) {
		boolean answers = open(dispute, ANSWER).isPresent() && this.random.nextBoolean();
		int step = answers ? 18 + this.random.nextInt(3) : this.random.nextInt(24);
		this.course.add("%s step %d".formatted(this.clock.instant(), step));
		switch (step) {
			case 0, 1, 2, 3, 4, 5 -> timePasses(dispute);
			case 6, 7 -> outage(dispute);
			case 8, 9, 10, 11 -> answered(dispute);
			case 12, 13, 14 -> judged(dispute);
			case 15 -> goneHigher(dispute, ladder);
			case 16, 17 -> moreTimeProposed(dispute);
			case 18, 19 -> proposalAnswered(dispute, (dispute.overTotalAt() == null) ? "agreed" : "refused");
			case 20 -> proposalAnswered(dispute, "refused");
			case 21 -> somebodyIsAway();
			case 22 -> bankHolidayAnnounced();
			default -> nobodyButTheIroCloses(dispute);
		}
	}

	/**
	 * However many dates have passed, one next level opens, and the top where all is
	 * over.
	 */
	private void outage(Dispute dispute) {
		int before = this.invariants.turns(dispute).size();
		serverIsDown();
		workOff(dispute.childRef());
		List<DisputeInvariants.Turn> after = this.invariants.turns(dispute);
		assertThat(after.subList(before, after.size())).extracting(DisputeInvariants.Turn::because)
			.filteredOn((because) -> !because.equals("TOTAL_OVER"))
			.hasSizeLessThanOrEqualTo(1);
	}

	private void nobodyButTheIroCloses(Dispute dispute) {
		if (this.random.nextInt(4) == 0) {
			withdrawn(dispute);
		}
	}

	private void hold(Dispute was) {
		Dispute dispute = again(was);
		this.invariants.hold(dispute);
		if (dispute.state() == DisputeState.FORMAL) {
			Deadline live = this.invariants.live(dispute);
			boolean verdict = live.rule().equals("dispute-verdict");
			assertThat(open(dispute, verdict ? REPLY : VERDICT)).isEmpty();
			assertThat(open(dispute, verdict ? VERDICT : REPLY).orElseThrow().getDueDate())
				.isEqualTo(live.lastMoment());
			assertThat(this.extensions.open(dispute.id()).isEmpty() || open(dispute, ANSWER).isPresent())
				.as("a proposal waits for its answer")
				.isTrue();
			assertThat(timer(dispute.childRef(), MODEL.id(verdict ? "Verdict date passed" : "Reply date passed")))
				.isEqualTo(live.dueAt());
		}
		else {
			assertThat(this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(dispute.childRef())
				.processDefinitionKey(ResolveDispute.PROCESS)
				.count()).as("nothing runs on").isZero();
		}
	}

}
