package org.iroengine.allocation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Children who go to one officer together.
 *
 * @param worth what speaks for each officer, in hundredths of a point; {@link #NEVER}
 * where the officer may not be the IRO of each of them
 * @param bound whether it has several members, or may not share an officer with others
 */
record PlanUnit(List<PlanQuestion.Child> members, long[] worth, boolean bound) {

	static final long NEVER = Long.MIN_VALUE / 4;

	static PlanUnit of(List<PlanQuestion.Child> members, PlanQuestion question) {
		long[] worth = IntStream.range(0, question.officers().size())
			.mapToLong((officer) -> worth(members, officer))
			.toArray();
		return new PlanUnit(List.copyOf(members), worth,
				members.size() > 1 || question.apart().containsKey(members.get(0).key()));
	}

	static long worth(List<PlanQuestion.Child> members, int officer) {
		return members.stream().allMatch((child) -> child.mayHave(officer))
				? members.stream().mapToLong((child) -> child.points()[officer]).sum() * PlanWeights.HUNDREDTHS : NEVER;
	}

	int size() {
		return this.members.size();
	}

	boolean mayGoTo(int officer) {
		return this.worth[officer] != NEVER;
	}

	int choices() {
		return (int) IntStream.range(0, this.worth.length).filter(this::mayGoTo).count();
	}

}
