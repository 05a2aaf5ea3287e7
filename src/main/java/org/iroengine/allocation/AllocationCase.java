package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.iroengine.care.PeriodOfCare;

/**
 * What the rules look at: a child who needs an IRO.
 *
 * @param periods every period of care of the child, the earliest first
 * @param caseLine the managers above the team that holds the case
 * @param today the local date in London
 */
record AllocationCase(List<PeriodOfCare> periods, Set<String> caseLine, LocalDate today) {

	boolean wasSocialWorker(String person) {
		return this.periods.stream().anyMatch((period) -> person.equals(period.socialWorker()));
	}

}
