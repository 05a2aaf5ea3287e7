package org.iroengine.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What the council sets about allocation: named whole numbers, from the decision table
 * {@code allocation-preference}.
 *
 * @param version which table they are from, such as
 * {@code allocation-preference@3f2a9c1b}
 * @param values every number by its name
 */
public record AllocationPolicy(String version, Map<String, Integer> values) {

	/** What an officer gets who has room for the child. */
	static final String WITHIN_CAP = "within-cap";

	/** The most children of a full post. */
	static final String CHILDREN_PER_POST = "children-per-post";

	/** The percentage of the cap from which a load shows amber. */
	static final String AMBER_FROM = "amber-from";

	/** What a looked-after child weighs, in percent of a child. */
	static final String LOOKED_AFTER_CHILD = "looked-after-child";

	/** What a child on a protection plan weighs, in percent of a child. */
	static final String PROTECTION_PLAN = "protection-plan";

	/** The most brothers and sisters with one IRO. */
	static final String SIBLINGS_TOGETHER = "siblings-together";

	/** The number with the name; it must be there. */
	int value(String name) {
		Integer value = this.values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("%s has no row %s".formatted(this.version, name));
		}
		return value;
	}

	/**
	 * The cap of an officer, rounded down, but one child at least: half a post has 35.
	 */
	long capFor(BigDecimal fte) {
		return Math.max(1,
				fte.multiply(BigDecimal.valueOf(value(CHILDREN_PER_POST))).setScale(0, RoundingMode.DOWN).longValue());
	}

	/**
	 * How well an officer suits a child, the highest first: the weights of what speaks
	 * for the officer less the percentage of the cap. Who has no room comes after all who
	 * have, the lightest first.
	 * @param more children who are to be given to the officer before this one
	 */
	double score(int points, OfficerLoad load, long more) {
		double percent = 100 * load.with(more);
		return load.hasRoom(more) ? value(WITHIN_CAP) + points - percent : -percent;
	}

}
