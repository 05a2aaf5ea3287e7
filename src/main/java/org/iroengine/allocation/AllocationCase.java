package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.LineHeld;

/**
 * What the rules look at: a child who needs an IRO.
 *
 * @param work whoever has worked with the child, in any role at any time
 * @param managers who holds or held a post above those who work or worked on the case,
 * within the look-back
 */
record AllocationCase(PeriodOfCare period, List<CaseWork> work, List<LineHeld> managers, Ties ties, Days days) {

	/**
	 * What the person is or was to the child since a date, in words; empty where nothing.
	 */
	Optional<String> role(String person, LocalDate since, CaseRole... roles) {
		return this.work.stream()
			.filter((one) -> one.person().equals(person) && Set.of(roles).contains(one.role()))
			.filter((one) -> one.to() == null || !one.to().isBefore(since))
			.max(Comparator.comparing((one) -> (one.to() != null) ? one.to() : LocalDate.MAX))
			.map(this::words);
	}

	/** Whom of those who work on the case the person manages or managed, in words. */
	Optional<String> managed(String person) {
		return this.managers.stream()
			.filter((held) -> held.person().equals(person))
			.max(Comparator.comparing((held) -> (held.to() != null) ? held.to() : LocalDate.MAX))
			.map((held) -> ((held.to() == null) ? "manages %s" : "managed %s until " + Days.words(held.to()))
				.formatted(held.team().equals(this.period.team()) ? "the team that holds the case"
						: "the team of somebody who works or worked with the child"));
	}

	private String words(CaseWork work) {
		return (work.to() != null && work.to().isBefore(this.days.today()))
				? "was the child's %s until %s".formatted(work.role().words(), Days.words(work.to()))
				: "is the child's " + work.role().words();
	}

}
