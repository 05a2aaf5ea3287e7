package org.iroengine.allocation;

/**
 * What a plan weighs besides the points of the preferences.
 *
 * @param eachPercent points for each percent of the cap that a child more brings an
 * officer to
 * @param overCap points against an officer who would be over the cap
 * @param child what one child more adds to a load
 * @param largestGroup the most siblings that are kept together
 */
record PlanWeights(int eachPercent, int overCap, double child, int largestGroup) {

	/** Points are weighed in hundredths, so that percents count to two decimals. */
	static final long HUNDREDTHS = 100;

	/**
	 * What it costs to bring an officer to a load: more with each child, so that loads
	 * even out.
	 */
	long cost(double load, double cap) {
		long percents = Math.round(this.eachPercent * HUNDREDTHS * 100 * load / Math.max(cap, 1));
		return percents + ((load > cap) ? this.overCap * HUNDREDTHS : 0);
	}

}
