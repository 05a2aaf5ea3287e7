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
 * Whose a child's disputes are. While the child is looked after: whoever acts as the IRO,
 * else the chair of the open protection plan. After care: that chair, else whoever was
 * named to carry them on, else whoever was the chair or the IRO last. Nobody else raises,
 * judges or withdraws them.
 */
@Component
public class DisputeIro {

	private final ActingIro iros;

	private final ProtectionPlans plans;

	private final Care care;

	private final CarriedOnTable carriedOn;

	DisputeIro(ActingIro iros, ProtectionPlans plans, Care care, CarriedOnTable carriedOn) {
		this.iros = iros;
		this.plans = plans;
		this.care = care;
		this.carriedOn = carriedOn;
	}

	/** The user's id; null where the child has nobody. */
	public String of(String childRef) {
		return (isLookedAfter(childRef) ? acting(childRef).or(() -> chair(childRef)) : afterCare(childRef))
			.orElse(null);
	}

	/** Whether the signed-in user is that person. */
	public boolean isMe(String childRef) {
		return CurrentUser.name().equals(of(childRef));
	}

	/** The open plan of a child who is not looked after. */
	Optional<ProtectionPlan> planAlone(String childRef) {
		return isLookedAfter(childRef) ? Optional.empty() : openPlan(childRef);
	}

	/** Whether the child is neither looked after nor on a protection plan. */
	boolean isAfterCare(String childRef) {
		return !isLookedAfter(childRef) && openPlan(childRef).isEmpty();
	}

	private Optional<String> afterCare(String childRef) {
		return chair(childRef).or(() -> this.carriedOn.officer(childRef))
			.or(() -> planAfterCare(childRef).map(ProtectionPlan::chair))
			.or(() -> Optional.ofNullable(this.iros.orLast(childRef)));
	}

	private Optional<String> acting(String childRef) {
		return Optional.ofNullable(this.iros.of(childRef));
	}

	private Optional<String> chair(String childRef) {
		return openPlan(childRef).map(ProtectionPlan::chair);
	}

	private boolean isLookedAfter(String childRef) {
		return this.care.openPeriod(childRef).isPresent();
	}

	/** The last plan of a child who is not looked after, where care ended before it. */
	private Optional<ProtectionPlan> planAfterCare(String childRef) {
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
