package org.iroengine.care.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.iroengine.care.ProtectionPlan;

/**
 * The open plans as the page shows them.
 *
 * @param rows those that pass the filter
 * @param all how many are open
 * @param chairs whom one can filter by
 * @param teams what one can filter by
 * @param chair the chair filtered by, or empty
 * @param team the team filtered by, or empty
 */
record ProtectionPlanList(List<ProtectionPlan> rows, int all, List<String> chairs, List<String> teams, String chair,
		String team) {

	static ProtectionPlanList of(List<ProtectionPlan> open, String chair, String team) {
		List<ProtectionPlan> rows = open.stream()
			.filter((plan) -> chair.isEmpty() || chair.equals(plan.chair()))
			.filter((plan) -> team.isEmpty() || team.equals(plan.team()))
			.toList();
		return new ProtectionPlanList(rows, open.size(), each(open, ProtectionPlan::chair),
				each(open, ProtectionPlan::team), chair, team);
	}

	private static List<String> each(List<ProtectionPlan> plans, Function<ProtectionPlan, String> value) {
		return plans.stream().map(value).filter(Objects::nonNull).distinct().sorted().toList();
	}

}
