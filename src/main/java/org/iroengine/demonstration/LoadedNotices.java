package org.iroengine.demonstration;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.ProtectionPlansSaved;
import org.iroengine.people.Absences;
import org.iroengine.people.People;

/**
 * Tells the product who is away, whose contract ends, and whose conferences the officers
 * chair.
 */
@Component
@Profile(EmbeddedStart.PROFILE)
class LoadedNotices {

	private final People people;

	private final Absences absences;

	private final ProtectionPlans plans;

	LoadedNotices(People people, Absences absences, ProtectionPlans plans) {
		this.people = people;
		this.absences = absences;
		this.plans = plans;
	}

	void give(List<InventedFamily> families, LocalDate day) {
		InventedOfficers.agency(day).forEach(this.people::save);
		InventedOfficers.absences(day).forEach(this.absences::save);
		ProtectionPlansSaved saved = this.plans.save(InventedPlans.of(families, day));
		if (!(saved instanceof ProtectionPlansSaved.Done)) {
			throw new IllegalStateException(String.valueOf(saved));
		}
	}

}
