package org.iroengine.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The planner over authorities and intakes by chance; a failure names its seed. */
class PlannerTest {

	@Test
	void everyPlanKeepsTheRules() {
		LongStream.range(0, 3000).forEach((seed) -> {
			PlanQuestion question = GeneratedQuestion.of(seed, 3 + (int) (seed % 40), 2 + (int) (seed % 9));
			try {
				PlanAnswer answer = Planner.answer(question);
				PlanCheck check = new PlanCheck(question, answer);
				check.nobodyBlockedIsAllocated();
				check.whoeverMayHaveAnOfficerHasOne();
				check.siblingsStayTogetherUnlessSaid();
				check.parentAndChildHaveDifferentOfficers();
				check.noLoadRisesAboveAnothersWhereARuleAllowedBetter();
				assertThat(answer.worth()).isEqualTo(PlanCheck.worth(question, answer.officers()));
				assertThat(Planner.answer(question)).isEqualTo(answer);
			}
			catch (AssertionError ex) {
				throw new AssertionError("seed " + seed, ex);
			}
		});
	}

	@Test
	void smallPlansWithSiblingsAreAlmostAlwaysTheBestThereIs() {
		long[] missed = LongStream.range(0, 1500).filter((seed) -> {
			PlanQuestion question = GeneratedQuestion.of(seed, 4 + (int) (seed % 4), 2 + (int) (seed % 3));
			PlanAnswer answer = Planner.answer(question);
			Everything best = new Everything(question, answer.parts());
			assertThat(answer.officers()).as("seed %d", seed).hasSize(best.placed());
			assertThat(answer.worth()).as("seed %d", seed).isLessThanOrEqualTo(best.worth());
			return answer.worth() < best.worth();
		}).toArray();
		assertThat(missed).hasSizeLessThan(30);
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 40, 200 })
	void childrenAloneAreAtTheOptimumOfAnIndependentSolver(int children) {
		LongStream.range(0, 4000 / children).forEach((seed) -> {
			PlanQuestion question = GeneratedQuestion.ofSingles(seed, children, 2 + (int) (seed % 11));
			assertThat(Planner.answer(question).worth()).as("seed %d", seed).isEqualTo(FlowOptimum.of(question));
		});
	}

	@Test
	void aGroupThatNobodyMayHaveWholeIsInAsFewPartsAsCanBe() {
		PlanQuestion question = new PlanQuestion(
				List.of(List.of(child(1, "xox"), child(2, "oox"), child(3, "oox"), child(4, "oxx"))), officers(3),
				Map.of(), GeneratedQuestion.WEIGHTS);
		PlanAnswer answer = Planner.answer(question);
		assertThat(answer.parts().get(0)).hasSize(2);
		assertThat(answer.officers()).containsEntry(1L, 1).containsEntry(4L, 0).hasSize(4);
	}

	@Test
	void aGroupLargerThanTheLimitIsParted() {
		List<PlanQuestion.Child> fourteen = IntStream.rangeClosed(1, 14).mapToObj((key) -> child(key, "oo")).toList();
		PlanAnswer answer = Planner
			.answer(new PlanQuestion(List.of(fourteen), officers(2), Map.of(), GeneratedQuestion.WEIGHTS));
		assertThat(answer.parts().get(0)).hasSize(3).allSatisfy((part) -> assertThat(part).hasSizeBetween(2, 6));
		assertThat(answer.officers()).hasSize(14);
	}

	@Test
	void aChildWhomNobodyMayHaveIsLeftOut() {
		PlanAnswer answer = Planner.answer(new PlanQuestion(List.of(List.of(child(1, "xx"), child(2, "oo"))),
				officers(2), Map.of(), GeneratedQuestion.WEIGHTS));
		assertThat(answer.officers()).containsOnlyKeys(2L);
	}

	@Test
	void aParentMakesWayForAChildWithOneChoice() {
		PlanAnswer answer = Planner.answer(new PlanQuestion(
				List.of(List.of(child(1, "oox"), child(2, "oox")), List.of(child(3, "oxx")), List.of(child(4, "xox"))),
				officers(3), Map.of(1L, Set.of(3L), 3L, Set.of(1L)), GeneratedQuestion.WEIGHTS));
		assertThat(answer.officers()).isEqualTo(new HashMap<>(Map.of(1L, 1, 2L, 1, 3L, 0, 4L, 1)));
	}

	/** The officers by letters: {@code x} is blocked. */
	private static PlanQuestion.Child child(long key, String officers) {
		return new PlanQuestion.Child(key,
				officers.chars().map((letter) -> (letter == 'x') ? PlanQuestion.BLOCKED : 0).toArray());
	}

	private static List<PlanQuestion.Officer> officers(int number) {
		return IntStream.range(0, number).mapToObj((one) -> new PlanQuestion.Officer(0, 70)).toList();
	}

}
