package org.iroengine.dispute;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.ProtectionPlan;
import org.iroengine.care.ProtectionPlans;

/** How the children of disputes are called: looked after, or on a protection plan. */
@Component
class DisputeChildren {

	private final Care care;

	private final ProtectionPlans plans;

	DisputeChildren(Care care, ProtectionPlans plans) {
		this.care = care;
		this.plans = plans;
	}

	/** The reference and the initials. */
	String label(String childRef) {
		return this.care.child(childRef)
			.map(Child::label)
			.or(() -> plan(childRef).map(ProtectionPlan::label))
			.orElse(childRef);
	}

	/** The initials; empty where they are not known. */
	String initials(String childRef) {
		return this.care.child(childRef)
			.map(Child::initials)
			.or(() -> plan(childRef).map(ProtectionPlan::initials))
			.orElse("");
	}

	private Optional<ProtectionPlan> plan(String childRef) {
		return this.plans.of(childRef).stream().reduce((earlier, later) -> later);
	}

}
