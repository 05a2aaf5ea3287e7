package org.iroengine.review;

/** The rules of the timescales that mid-point reviews name. */
public final class MidpointRules {

	/** Where between two reviews it lies: the council's formula. */
	public static final String MIDPOINT = "midpoint";

	/** From when the IRO may do it. */
	public static final String OPENS = "midpoint-opens";

	/** By when the IRO has done it. */
	public static final String CLOSES = "midpoint-closes";

	/** When the IRO is reminded of it. */
	public static final String REMINDER = "midpoint-reminder";

	private MidpointRules() {
	}

}
