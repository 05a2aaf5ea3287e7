package org.iroengine.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps siblings together where somebody may be the IRO of all; else finds the fewest
 * parts, and of these the ones for which the officers speak most.
 */
final class PlanParts {

	/** More are first cut to this size: each child more doubles the work. */
	private static final int MOST_WEIGHED = 12;

	private final PlanQuestion question;

	PlanParts(PlanQuestion question) {
		this.question = question;
	}

	List<PlanUnit> of(List<PlanQuestion.Child> group) {
		return Stream.iterate(0, (from) -> from < group.size(), (from) -> from + MOST_WEIGHED)
			.map((from) -> group.subList(from, Math.min(group.size(), from + MOST_WEIGHED)))
			.flatMap((some) -> best(some).stream())
			.map((part) -> PlanUnit.of(part, this.question))
			.toList();
	}

	/** Each set of members is a number with a bit for each. */
	private List<List<PlanQuestion.Child>> best(List<PlanQuestion.Child> group) {
		int all = (1 << group.size()) - 1;
		Best[] best = new Best[all + 1];
		best[0] = new Best(0, 0, 0);
		long[] alone = IntStream.rangeClosed(0, all).mapToLong((part) -> worth(members(group, part))).toArray();
		for (int set = 1; set <= all; set++) {
			int first = Integer.lowestOneBit(set);
			for (int part = set; part > 0; part = (part - 1) & set) {
				if ((part & first) != 0 && alone[part] != PlanUnit.NEVER) {
					Best rest = best[set & ~part];
					best[set] = new Best(rest.parts + 1, rest.worth + alone[part], part).orBetter(best[set]);
				}
			}
		}
		List<List<PlanQuestion.Child>> parts = new ArrayList<>();
		for (int left = all; left > 0; left &= ~best[left].first) {
			parts.add(members(group, best[left].first));
		}
		return parts;
	}

	/** What a part is worth by itself; a child whom nobody may have is still a part. */
	private long worth(List<PlanQuestion.Child> part) {
		boolean together = part.size() <= this.question.weights().largestGroup()
				&& part.stream().noneMatch((child) -> this.question.areApart(child, part));
		long worth = together ? IntStream.range(0, this.question.officers().size())
			.mapToLong((officer) -> PlanUnit.worth(part, officer))
			.max()
			.orElse(PlanUnit.NEVER) : PlanUnit.NEVER;
		return (part.size() == 1 && worth == PlanUnit.NEVER) ? 0 : worth;
	}

	private static List<PlanQuestion.Child> members(List<PlanQuestion.Child> group, int set) {
		return IntStream.range(0, group.size())
			.filter((place) -> (set & 1 << place) != 0)
			.mapToObj(group::get)
			.toList();
	}

	/** The best way found to part a set. */
	private record Best(int parts, long worth, int first) {

		Best orBetter(Best other) {
			boolean better = other == null || this.parts < other.parts
					|| this.parts == other.parts && this.worth > other.worth;
			return better ? this : other;
		}

	}

}
