package org.iroengine.allocation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans of any size, such as {@code -Diro.measure.plan=600x12,3000x60}: prints how long
 * they take and how far they are from the optimum, where children go alone, or from a
 * bound that no plan passes, where siblings may be parted and kin may share an officer.
 */
class MeasuredPlanTest {

	@ParameterizedTest
	@MethodSource("sizes")
	void measured(int children, int officers) {
		for (long seed = 1; seed <= 3; seed++) {
			measure("alone", GeneratedQuestion.ofSingles(seed, children, officers));
			measure("with siblings", GeneratedQuestion.of(seed, children, officers));
		}
	}

	private static void measure(String what, PlanQuestion question) {
		long begin = System.nanoTime();
		PlanAnswer answer = Planner.answer(question);
		double seconds = (System.nanoTime() - begin) / 1e9;
		long bound = bound(question);
		assertThat(answer.worth()).isLessThanOrEqualTo(bound).isEqualTo(PlanCheck.worth(question, answer.officers()));
		PlanCheck check = new PlanCheck(question, answer);
		check.nobodyBlockedIsAllocated();
		check.siblingsStayTogetherUnlessSaid();
		check.parentAndChildHaveDifferentOfficers();
		check.noLoadRisesAboveAnothersWhereARuleAllowedBetter();
		System.out.printf("MEASURED plan of %d children (%s) and %d officers: %.2f s, worth %d of at most %d points%n",
				question.groups().stream().mapToInt((group) -> group.size()).sum(), what, question.officers().size(),
				seconds, answer.worth() / 100, bound / 100);
	}

	/**
	 * The solver takes minutes for thousands; there our own optimum of children alone
	 * serves, which {@link PlannerTest} compares with the solver's.
	 */
	private static long bound(PlanQuestion question) {
		List<List<PlanQuestion.Child>> alone = question.groups()
			.stream()
			.flatMap(List::stream)
			.map((child) -> List.of(child))
			.toList();
		return (alone.size() <= 1000) ? FlowOptimum.of(question)
				: Planner.answer(new PlanQuestion(alone, question.officers(), Map.of(), question.weights())).worth();
	}

	static Stream<Object[]> sizes() {
		return Stream.of(System.getProperty("iro.measure.plan", "120x12").split(","))
			.map((size) -> size.split("x"))
			.map((size) -> new Object[] { Integer.parseInt(size[0]), Integer.parseInt(size[1]) });
	}

}
