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

	private final AllocationRecords records;

	private final AllocationPolicy policy;

	Proposals(People people, Care care, AllocationCases cases, AllocationRecords records, AllocationPolicy policy) {
		this.people = people;
		this.care = care;
		this.cases = cases;
		this.records = records;
		this.policy = policy;
	}

	Proposal propose(Allocation allocation) {
		AllocationCase child = caseOf(allocation);
		Map<String, Long> load = this.records.childrenByOfficer();
		List<Person> officers = this.people.inRole(UserGroup.IRO);
		return new Proposal(officers.stream()
			.filter((officer) -> EligibilityRule.reasonAgainst(officer, child).isEmpty())
			.map((officer) -> candidate(officer, load.getOrDefault(officer.id(), 0L)))
			.sorted(LIGHTEST_FIRST)
			.toList(), officers.stream().flatMap((officer) -> blocked(officer, child)).toList());
	}

	/** Why the person may not be the child's IRO now; empty where they may. */
	Optional<String> reasonAgainst(String officer, Allocation allocation) {
		return EligibilityRule.reasonAgainst(this.people.person(officer), caseOf(allocation));
	}

	private AllocationCase caseOf(Allocation allocation) {
		return this.cases.of(this.care.period(allocation.periodId()));
	}

	private Proposal.Candidate candidate(Person officer, long children) {
		long cap = this.policy.capFor(officer.fte());
		return new Proposal.Candidate(officer.id(), officer.name(), children, cap,
				"has %d %% of the cap (%d of %d, %s of a full post)".formatted(Math.round(100.0 * children / cap),
						children, cap, officer.fte().toPlainString()));
	}

	private static Stream<Proposal.Blocked> blocked(Person officer, AllocationCase child) {
		return EligibilityRule.reasonAgainst(officer, child)
			.map((reason) -> new Proposal.Blocked(officer.id(), officer.name(), reason))
			.stream();
	}

}
