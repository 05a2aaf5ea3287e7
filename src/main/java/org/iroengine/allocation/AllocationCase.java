package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;

/**
 * What the rules look at: a child who needs an IRO.
 *
 * @param periods every period of care of the child, the earliest first
 * @param workers whoever has worked with the child, in any role at any time
 * @param caseLine the managers above the team that holds the case
 * @param today the local date in London
 */
record AllocationCase(List<PeriodOfCare> periods, List<CaseWork> workers, Set<String> caseLine, LocalDate today) {

	boolean wasSocialWorker(String person) {
		return this.periods.stream().anyMatch((period) -> person.equals(period.socialWorker()));
	}

	/** What the person is or was to the child; empty where nothing. */
	Optional<CaseRole> roleOf(String person) {
		return this.workers.stream().filter((work) -> work.person().equals(person)).map(CaseWork::role).findFirst();
	}

}
