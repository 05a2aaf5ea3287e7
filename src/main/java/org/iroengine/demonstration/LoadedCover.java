package org.iroengine.demonstration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseloadChild;
import org.iroengine.allocation.CaseloadDecisions;
import org.iroengine.allocation.CaseloadWatch;
import org.iroengine.allocation.Confirmation;
import org.iroengine.allocation.DayRange;
import org.iroengine.allocation.LeftCaseload;
import org.iroengine.allocation.LeftCaseloads;

/**
 * Lets others act for the officer who is away, for half of the children; about the others
 * the manager is still to decide.
 */
@Component
@Profile(EmbeddedStart.PROFILE)
class LoadedCover {

	private final CaseloadWatch watch;

	private final LeftCaseloads caseloads;

	private final CaseloadDecisions decisions;

	private final DemonstrationPeople people;

	LoadedCover(CaseloadWatch watch, LeftCaseloads caseloads, CaseloadDecisions decisions, DemonstrationPeople people) {
		this.watch = watch;
		this.caseloads = caseloads;
		this.decisions = decisions;
		this.people = people;
	}

	/** Looks who is away at once, not only after some minutes. */
	void look() {
		this.watch.look();
	}

	void cover(LocalDate day) {
		this.people.await("The caseload of " + InventedOfficers.AWAY, () -> {
			Optional<LeftCaseload> caseload = this.people.as("iro-manager")
				.reassignments()
				.map(this.caseloads::of)
				.filter((left) -> left.reassignment().officer().equals(InventedOfficers.AWAY))
				.findFirst();
			caseload.ifPresent((left) -> cover(left, day));
			return caseload.isPresent();
		});
	}

	private void cover(LeftCaseload caseload, LocalDate day) {
		Map<Long, String> officers = caseload.children()
			.stream()
			.filter((child) -> child.proposed() != null)
			.limit(caseload.children().size() / 2)
			.collect(Collectors.toMap(CaseloadChild::allocationId, CaseloadChild::proposed));
		Confirmation confirmation = this.decisions.cover(caseload.reassignment().id(), officers,
				new DayRange(day, caseload.reassignment().lastDay()));
		if (!(confirmation instanceof Confirmation.Confirmed)) {
			throw new IllegalStateException(String.valueOf(confirmation));
		}
	}

}
