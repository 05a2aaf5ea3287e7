package org.iroengine.allocation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is to get an officer, and who there is; officers go by their place in the list.
 *
 * @param groups siblings who should have one officer; a child without any is a group of
 * one
 * @param officers whoever works as an officer
 * @param apart the keys of the children who may not share an officer with a child, both
 * ways
 */
record PlanQuestion(List<List<Child>> groups, List<Officer> officers, Map<Long, Set<Long>> apart, PlanWeights weights) {

	/** What stands in the place of points where the officer is blocked. */
	static final int BLOCKED = Integer.MIN_VALUE;

	/**
	 * A child who is to get an officer.
	 *
	 * @param key names the child
	 * @param points what speaks for each officer, load aside, or {@link #BLOCKED}
	 */
	record Child(long key, int[] points) {

		boolean mayHave(int officer) {
			return this.points[officer] != BLOCKED;
		}

	}

	/** What an officer carries, by weight, and should carry at most. */
	record Officer(double load, double cap) {
	}

	boolean areApart(Child one, Collection<Child> others) {
		Set<Long> kin = this.apart.getOrDefault(one.key(), Set.of());
		return others.stream().anyMatch((other) -> kin.contains(other.key()));
	}

}
