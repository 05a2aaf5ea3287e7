package org.iroengine.care;

/** The variables that the process of a period of care carries. */
public final class CareVariables {

	/** The period of care, a number; every process about the period carries it. */
	public static final String PERIOD_ID = "periodId";

	/** The child's reference, shown in lists. */
	public static final String CHILD_REF = "childRef";

	/** Whether the child is still looked after once the start is announced. */
	public static final String STILL_LOOKED_AFTER = "stillLookedAfter";

	/** Correlated to every process about a period when its care ends. */
	public static final String CARE_ENDED = "care-ended";

	private CareVariables() {
	}

}
