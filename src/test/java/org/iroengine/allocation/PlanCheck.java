package org.iroengine.allocation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true of every plan, and what a plan is worth, counted another way. */
final class PlanCheck {

	private final PlanQuestion question;

	private final PlanAnswer answer;

	private final Map<Long, PlanQuestion.Child> children;

	PlanCheck(PlanQuestion question, PlanAnswer answer) {
		this.question = question;
		this.answer = answer;
		this.children = question.groups()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.toMap(PlanQuestion.Child::key, (child) -> child));
	}

	void nobodyBlockedIsAllocated() {
		assertThat(this.answer.officers())
			.allSatisfy((key, officer) -> assertThat(this.children.get(key).mayHave(officer)).isTrue());
	}

	/** Only kin can keep each other, and each other's siblings, from an officer. */
	void whoeverMayHaveAnOfficerHasOne() {
		assertThat(this.question.groups().stream().filter(this::isWithoutKin).flatMap(List::stream))
			.filteredOn((child) -> IntStream.range(0, this.question.officers().size()).anyMatch(child::mayHave))
			.allSatisfy((child) -> assertThat(this.answer.officers()).containsKey(child.key()));
	}

	void siblingsStayTogetherUnlessSaid() {
		for (int group = 0; group < this.question.groups().size(); group++) {
			List<PlanQuestion.Child> siblings = this.question.groups().get(group);
			List<List<Long>> parts = this.answer.parts().get(group);
			assertThat(parts.stream().flatMap(List::stream))
				.containsExactlyInAnyOrderElementsOf(siblings.stream().map(PlanQuestion.Child::key).toList());
			assertThat(parts).allSatisfy((part) -> assertThat(officersOf(part)).hasSizeLessThanOrEqualTo(1));
			assertThat(parts.size() > 1).isEqualTo(!somebodyMayHaveAll(siblings));
		}
	}

	void parentAndChildHaveDifferentOfficers() {
		this.question.apart().forEach((one, others) -> others.forEach((other) -> {
			if (this.answer.officers().containsKey(one) && this.answer.officers().containsKey(other)) {
				assertThat(this.answer.officers().get(one)).isNotEqualTo(this.answer.officers().get(other));
			}
		}));
	}

	/**
	 * A child alone is with the officer for whom most speaks; so no load rises above
	 * another's by more than what the preferences of the child are worth.
	 */
	void noLoadRisesAboveAnothersWhereARuleAllowedBetter() {
		this.question.groups()
			.stream()
			.filter((group) -> group.size() == 1 && isWithoutKin(group))
			.map((group) -> group.get(0))
			.filter((child) -> this.answer.officers().containsKey(child.key()))
			.forEach(this::isWhereMostSpeaks);
	}

	private void isWhereMostSpeaks(PlanQuestion.Child child) {
		int here = this.answer.officers().get(child.key());
		IntStream.range(0, this.question.officers().size())
			.filter((there) -> there != here && child.mayHave(there))
			.forEach((there) -> assertThat(costAt(here, 0) - costAt(there, 1))
				.isLessThanOrEqualTo(100L * (child.points()[here] - child.points()[there])));
	}

	/** Points less the cost of every child that was added. */
	static long worth(PlanQuestion question, Map<Long, Integer> officers) {
		long points = question.groups()
			.stream()
			.flatMap(List::stream)
			.filter((child) -> officers.containsKey(child.key()))
			.mapToLong((child) -> 100L * child.points()[officers.get(child.key())])
			.sum();
		return points - IntStream.range(0, question.officers().size()).mapToLong((officer) -> {
			long more = officers.values().stream().filter((one) -> one == officer).count();
			return IntStream.rangeClosed(1, (int) more).mapToLong((one) -> cost(question, officer, one)).sum();
		}).sum();
	}

	static long cost(PlanQuestion question, int officer, long more) {
		double load = question.officers().get(officer).load() + more * question.weights().child();
		double cap = question.officers().get(officer).cap();
		double percent = 100 * load / cap;
		return Math.round(100 * percent + ((load > cap) ? 100 * question.weights().withinCap() * (percent - 99) : 0));
	}

	private long costAt(int officer, int more) {
		return cost(this.question, officer,
				this.answer.officers().values().stream().filter((one) -> one == officer).count() + more);
	}

	private boolean somebodyMayHaveAll(List<PlanQuestion.Child> siblings) {
		boolean somebody = IntStream.range(0, this.question.officers().size())
			.anyMatch((officer) -> siblings.stream().allMatch((child) -> child.mayHave(officer)));
		boolean kin = siblings.stream().anyMatch((child) -> this.question.areApart(child, siblings));
		return siblings.size() == 1 || somebody && !kin && siblings.size() <= this.question.weights().largestGroup();
	}

	private boolean isWithoutKin(List<PlanQuestion.Child> siblings) {
		return siblings.stream().noneMatch((child) -> this.question.apart().containsKey(child.key()));
	}

	private Set<Integer> officersOf(Collection<Long> keys) {
		return keys.stream()
			.map(this.answer.officers()::get)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(HashSet::new));
	}

}
