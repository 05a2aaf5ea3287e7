package org.iroengine.dispute;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Acting;
import org.iroengine.allocation.Covers;
import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.care.ProtectionPlan;
import org.iroengine.care.ProtectionPlans;

/** Whose good practice an officer may acknowledge. */
@Component
class GoodPracticeCases {

	private final Covers covers;

	private final Care care;

	private final ProtectionPlans plans;

	GoodPracticeCases(Covers covers, Care care, ProtectionPlans plans) {
		this.covers = covers;
		this.care = care;
		this.plans = plans;
	}

	/**
	 * The child, where the officer acts as the IRO today or chairs the open protection
	 * plan.
	 */
	Optional<GoodPracticeCase> of(String childRef, String officer) {
		return this.covers.actingNow(childRef)
			.filter((acting) -> acting.officer().equals(officer))
			.flatMap((acting) -> this.care.openPeriod(childRef).map((period) -> of(period, acting)))
			.or(() -> openPlan(childRef).filter((plan) -> plan.chair().equals(officer)).map(GoodPracticeCases::of));
	}

	private Optional<ProtectionPlan> openPlan(String childRef) {
		return this.plans.of(childRef).stream().filter((plan) -> plan.to() == null).findFirst();
	}

	private static GoodPracticeCase of(PeriodOfCare period, Acting acting) {
		return new GoodPracticeCase(period.childRef(), period.id(), period.team(), period.socialWorker(),
				acting.insteadOf());
	}

	private static GoodPracticeCase of(ProtectionPlan plan) {
		return new GoodPracticeCase(plan.childRef(), null, plan.team(), null, null);
	}

}
