package org.iroengine.allocation;

/**
 * What a plan weighs besides the points of the preferences.
 *
 * @param withinCap points against an officer who would be over the cap, and again for
 * each percent over it, so that the lightest comes first where all are over
 * @param child what one child more adds to a load
 * @param largestGroup the most siblings that are kept together
 */
record PlanWeights(int withinCap, double child, int largestGroup) {

	/** Points are weighed in hundredths, so that percents count to two decimals. */
	static final long HUNDREDTHS = 100;

	private static final double ROUNDING = 1e-9;

	static PlanWeights of(AllocationPolicy policy) {
		return new PlanWeights(policy.value(AllocationPolicy.WITHIN_CAP),
				policy.value(AllocationPolicy.LOOKED_AFTER_CHILD) / 100.0,
				policy.value(AllocationPolicy.SIBLINGS_TOGETHER));
	}

	/**
	 * What it costs to bring an officer to a load, one point for each percent of the cap:
	 * more with each child, so that loads even out.
	 */
	long cost(double load, double cap) {
		double percent = 100 * load / cap;
		double over = (load > cap + ROUNDING) ? this.withinCap * (1 + percent - 100) : 0;
		return Math.round(HUNDREDTHS * (percent + over));
	}

}
