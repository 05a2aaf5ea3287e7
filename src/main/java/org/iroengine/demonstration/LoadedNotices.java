package org.iroengine.demonstration;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.care.Proceedings;
import org.iroengine.care.ProceedingsSaved;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.ProtectionPlansSaved;
import org.iroengine.people.Absences;
import org.iroengine.people.People;

/**
 * Tells the product who is away, whose contract ends, and whose conferences the officers
 * chair; and of proceedings about children.
 */
@Component
@Profile(EmbeddedStart.PROFILE)
class LoadedNotices {

	private final People people;

	private final Absences absences;

	private final ProtectionPlans plans;

	private final Proceedings proceedings;

	LoadedNotices(People people, Absences absences, ProtectionPlans plans, Proceedings proceedings) {
		this.people = people;
		this.absences = absences;
		this.plans = plans;
		this.proceedings = proceedings;
	}

	void give(List<InventedFamily> families, LocalDate day) {
		InventedOfficers.agency(day).forEach(this.people::save);
		InventedOfficers.absences(day).forEach(this.absences::save);
		ProtectionPlansSaved saved = this.plans.save(InventedPlans.of(families, day));
		if (!(saved instanceof ProtectionPlansSaved.Done)) {
			throw new IllegalStateException(String.valueOf(saved));
		}
	}

	/** About a child who is in care. */
	void court(InventedChild child) {
		ProceedingsSaved saved = this.proceedings.record(child.childRef(), InventedProceedings.of(child));
		if (!(saved instanceof ProceedingsSaved.Recorded)) {
			throw new IllegalStateException(String.valueOf(saved));
		}
	}

}
