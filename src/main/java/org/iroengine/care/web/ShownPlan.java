package org.iroengine.care.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.iroengine.care.ProtectionPlan;
import org.iroengine.care.ProtectionPlanChair;

/**
 * A plan as its page shows it.
 *
 * @param days from when on, and until when
 */
record ShownPlan(String label, boolean open, String days, String team, List<ProtectionPlanChair> chairs) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	static ShownPlan of(ProtectionPlan plan, List<ProtectionPlanChair> chairs) {
		LocalDate to = plan.to();
		return new ShownPlan(plan.label(), to == null, (to == null) ? "since " + DAY.format(plan.from())
				: "%s to %s".formatted(DAY.format(plan.from()), DAY.format(to)), plan.team(), chairs);
	}

	public String standing() {
		return this.open ? "Open" : "Ended";
	}

}
