package org.iroengine.care;

import java.util.List;
import java.util.Map;

import org.iroengine.web.Problems.Fault;

/** What became of plans that were handed over. */
public sealed interface ProtectionPlansSaved {

	/** All of them are stored; so many were new, had changed, or were as known. */
	record Done(long added, long changed, long unchanged) implements ProtectionPlansSaved {

	}

	/**
	 * None of them is stored.
	 *
	 * @param faults everything that is wrong, by the place of the plan, counted from 0
	 */
	record Refused(Map<Integer, List<Fault>> faults) implements ProtectionPlansSaved {

	}

}
