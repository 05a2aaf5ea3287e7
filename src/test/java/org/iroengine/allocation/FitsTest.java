package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.iroengine.people.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** What speaks for an officer, and in which order it counts. */
class FitsTest {

	private static final AllocationPolicy POLICY = Cases.POLICY;

	private final Fits fits = new Fits(new Eligibility(POLICY), POLICY);

	private final Ties.Former former = new Ties.Former(7, "iro-1", LocalDate.of(2025, 3, 3));

	@Test
	void thePreviousIro() {
		assertFit(Cases.ties(new Ties(Optional.of(this.former), Map.of(), Map.of())), Cases.officer("iro-1"), 800,
				"was the child's IRO until 3 March 2025");
	}

	@Test
	void theSiblingsIro() {
		assertFit(siblings(1), Cases.officer("iro-1"), 400, "is the IRO of 1 brother or sister");
		assertFit(siblings(5), Cases.officer("iro-1"), 400, "is the IRO of 5 brothers and sisters");
	}

	/**
	 * Six stay together at most: the officer who has six of them gets no seventh for it.
	 */
	@Test
	void aGroupTooLargeIsNotKeptTogether() {
		assertThat(fit(siblings(6), Cases.officer("iro-1")).points()).isZero();
	}

	@Test
	void theLocality() {
		assertFit(Cases.PLAIN, Cases.officer("iro-1", null, "north"), 200, "works in the child's locality, North");
		assertThat(fit(Cases.child(null), Cases.officer("iro-1", null, null)).points()).isZero();
	}

	@Test
	void theSpecialismOrLanguage() {
		assertFit(Cases.PLAIN, Cases.officer("iro-1", null, null, "Urdu", "polish"), 100, "brings Polish");
		assertThat(fit(Cases.child("North"), Cases.officer("iro-1", null, null, "Polish")).points()).isZero();
	}

	@Test
	void theWeightiestReasonStandsFirst() {
		AllocationCase child = Cases.ties(new Ties(Optional.of(this.former), Map.of("iro-1", 2L), Map.of()));
		Fit fit = fit(child, Cases.officer("iro-1", null, "North", "Polish"));
		assertThat(fit.points()).isEqualTo(1500);
		assertThat(fit.reasons()).containsExactly("was the child's IRO until 3 March 2025",
				"is the IRO of 2 brothers and sisters", "works in the child's locality, North", "brings Polish");
	}

	/**
	 * Roles.md: previous IRO, siblings' IRO, locality, specialism or language, lowest
	 * load. Each outweighs all that follow, at the worst load against the best.
	 */
	@Test
	void eachPreferenceOutweighsAllThatFollow() {
		List<Integer> weights = List.of(800, 400, 200, 100, 0);
		IntStream.range(0, weights.size() - 1).forEach((place) -> {
			int all = weights.subList(place + 1, weights.size()).stream().mapToInt(Integer::intValue).sum();
			assertThat(POLICY.score(weights.get(place), Cases.load("full", 69, 0), 0))
				.isGreaterThan(POLICY.score(all, Cases.load("empty", 0, 0), 0));
		});
	}

	@Test
	void whoIsOverTheCapComesLastWhateverSpeaksForThem() {
		assertThat(POLICY.score(0, Cases.load("nearly-full", 69, 0), 0))
			.isGreaterThan(POLICY.score(1500, Cases.load("full", 70, 0), 0));
	}

	@Test
	void whereAllAreOverTheLightestComesFirst() {
		assertThat(POLICY.score(0, Cases.load("a", 71, 0), 0))
			.isGreaterThan(POLICY.score(1500, Cases.load("b", 72, 0), 0));
	}

	@Test
	void bothKindsOfChildrenWeighApart() {
		OfficerLoad load = Cases.load("iro-1", 35, 14);
		assertThat(load.percent(0)).isEqualTo(60);
		assertThat(load.percent(7)).isEqualTo(70);
		assertThat(load.words()).isEqualTo("35 of 70 children, 14 on a protection plan (60 %)");
		assertThat(Cases.load("iro-1", 31, 0).words()).isEqualTo("31 of 70 children (44 %)");
	}

	@Test
	void aLoadShowsAmberFromNinetyPercentAndThenOver() {
		assertThat(Cases.load("a", 62, 0).isAmber(0)).isFalse();
		assertThat(Cases.load("a", 63, 0).isAmber(0)).isTrue();
		assertThat(Cases.load("a", 70, 0).words()).isEqualTo("70 of 70 children (100 %), nearly full");
		assertThat(Cases.load("a", 71, 0).words()).isEqualTo("71 of 70 children (101 %), over the cap");
		assertThat(Cases.load("a", 71, 0).isAmber(0)).isFalse();
	}

	private void assertFit(AllocationCase child, Person officer, int points, String reason) {
		Fit fit = fit(child, officer);
		assertThat(fit.points()).isEqualTo(points);
		assertThat(fit.reasons()).containsExactly(reason);
		assertThat(fit(child, Cases.officer("iro-2")).points()).isZero();
	}

	private Fit fit(AllocationCase child, Person officer) {
		return this.fits.of(child, List.of(officer)).get(0);
	}

	private static AllocationCase siblings(long number) {
		return Cases.ties(new Ties(Optional.empty(), Map.of("iro-1", number), Map.of()));
	}

}
