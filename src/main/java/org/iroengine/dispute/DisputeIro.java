package org.iroengine.dispute;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.ProtectionPlan;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.review.ActingIro;
import org.iroengine.web.CurrentUser;

/**
 * Whose a child's disputes are: whoever acts as the child's IRO; the chair of the open
 * protection plan, where the child is not looked after or has no IRO yet; else whoever
 * was the chair or the IRO last. Nobody else raises, judges or withdraws them.
 */
@Component
public class DisputeIro {

	private final ActingIro iros;

	private final ProtectionPlans plans;

	private final Care care;

	DisputeIro(ActingIro iros, ProtectionPlans plans, Care care) {
		this.iros = iros;
		this.plans = plans;
		this.care = care;
	}

	/** The user's id; null where the child has nobody. */
	public String of(String childRef) {
		return planAlone(childRef).or(() -> planAfterCare(childRef))
			.map(ProtectionPlan::chair)
			.or(() -> Optional.ofNullable(this.iros.orLast(childRef)))
			.or(() -> openPlan(childRef).map(ProtectionPlan::chair))
			.orElse(null);
	}

	/** Whether the signed-in user is that person. */
	public boolean isMe(String childRef) {
		return CurrentUser.name().equals(of(childRef));
	}

	/** The open plan of a child who is not looked after. */
	Optional<ProtectionPlan> planAlone(String childRef) {
		return this.care.openPeriod(childRef).isPresent() ? Optional.empty() : openPlan(childRef);
	}

	/** The last plan of a child who is not looked after, where it ended after care. */
	private Optional<ProtectionPlan> planAfterCare(String childRef) {
		if (this.care.openPeriod(childRef).isPresent()) {
			return Optional.empty();
		}
		LocalDate left = this.care.periods(childRef)
			.stream()
			.map((period) -> LondonTime.date(period.endedAt()))
			.reduce(LocalDate.MIN, (earlier, later) -> later);
		return this.plans.of(childRef)
			.stream()
			.reduce((earlier, later) -> later)
			.filter((plan) -> plan.to() != null && !plan.to().isBefore(left));
	}

	private Optional<ProtectionPlan> openPlan(String childRef) {
		return this.plans.of(childRef).stream().filter((plan) -> plan.to() == null).findFirst();
	}

}
