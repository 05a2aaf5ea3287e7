package org.iroengine.care;

import java.util.Map;

/** The variables that the process of a period of care carries. */
public final class CareVariables {

	/** The period of care, a number; every process about the period carries it. */
	public static final String PERIOD_ID = "periodId";

	/** The child's reference, shown in lists. */
	public static final String CHILD_REF = "childRef";

	/** Where the child lives, shown in lists; left out where it is not known. */
	public static final String LOCALITY = "locality";

	/** Whether the child is still looked after once the start is announced. */
	public static final String STILL_LOOKED_AFTER = "stillLookedAfter";

	/** Correlated to every process about a period when its care ends. */
	public static final String CARE_ENDED = "care-ended";

	/** Correlated to the process of a period once the child has an IRO. */
	public static final String IRO_ALLOCATED = "iro-allocated";

	/** Correlated to processes about a period when another officer becomes the IRO. */
	public static final String IRO_REPLACED = "iro-replaced";

	/** Correlated to the process of a period when a review was held. */
	public static final String REVIEW_HELD = "review-held";

	/** Correlated to the process of a period when a change is recorded. */
	public static final String CIRCUMSTANCES_CHANGED = "circumstances-changed";

	/** What a list shows of the child on each task, with the label people read. */
	public static final Map<String, String> SHOWN = Map.of(CHILD_REF, "Child", LOCALITY, "Locality");

	private CareVariables() {
	}

}
