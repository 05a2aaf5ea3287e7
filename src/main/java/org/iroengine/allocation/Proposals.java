package org.iroengine.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * Proposes an IRO: the blocked are removed with their reasons, then the lowest load
 * against the cap comes first.
 */
@Component
class Proposals {

	private static final Comparator<Proposal.Candidate> LIGHTEST_FIRST = Comparator.<Proposal.Candidate>comparingDouble(
			(candidate) -> (double) candidate.children() / candidate.cap())
		.thenComparing(Proposal.Candidate::officer);

	private final People people;

	private final Care care;

	private final AllocationCases cases;

	private final Loads loads;

	private final Fits fits;

	Proposals(People people, Care care, AllocationCases cases, Loads loads, Fits fits) {
		this.people = people;
		this.care = care;
		this.cases = cases;
		this.loads = loads;
		this.fits = fits;
	}

	Proposal propose(Allocation allocation) {
		AllocationCase child = caseOf(allocation);
		Map<String, OfficerLoad> now = this.loads.now();
		List<Fit> fits = this.fits.of(child, this.people.inRole(UserGroup.IRO));
		return new Proposal(fits.stream()
			.filter(Fit::mayBe)
			.map((fit) -> candidate(fit.officer(), now.get(fit.officer().id())))
			.sorted(LIGHTEST_FIRST)
			.toList(), fits.stream().filter((fit) -> !fit.mayBe()).map(Proposals::blocked).toList());
	}

	/** Why the person may not be the child's IRO now; empty where they may. */
	Optional<String> reasonAgainst(String officer, Allocation allocation) {
		return EligibilityRule.reasonAgainst(this.people.person(officer), caseOf(allocation));
	}

	private AllocationCase caseOf(Allocation allocation) {
		return this.cases.of(this.care.period(allocation.periodId()));
	}

	private static Proposal.Candidate candidate(Person officer, OfficerLoad load) {
		return new Proposal.Candidate(officer.id(), officer.name(), load.children(), load.cap(),
				"has %d %% of the cap (%d of %d, %s of a full post)".formatted(
						Math.round(100.0 * load.children() / load.cap()), load.children(), load.cap(),
						officer.fte().toPlainString()));
	}

	private static Proposal.Blocked blocked(Fit fit) {
		return new Proposal.Blocked(fit.officer().id(), fit.officer().name(), fit.blocked());
	}

}
