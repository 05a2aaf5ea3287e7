package org.iroengine.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/** Applies the rules of eligibility to the choices for the opening caseload. */
@Component
class OpeningRules {

	private final AllocationRecords records;

	private final AllocationCases cases;

	private final People people;

	private final Care care;

	private final Eligibility eligibility;

	OpeningRules(AllocationRecords records, AllocationCases cases, People people, Care care, Eligibility eligibility) {
		this.records = records;
		this.cases = cases;
		this.people = people;
		this.care = care;
		this.eligibility = eligibility;
	}

	Optional<String> currentOfficer(String childRef) {
		return this.records.current(childRef).map(Allocation::officer);
	}

	/** An officer who is the child's IRO already may be away or about to leave. */
	Optional<String> reasonAgainst(String officer, PeriodOfCare period) {
		return this.eligibility.againstRemaining(this.people.person(officer), this.cases.of(period))
			.map(Block::reason)
			.map((reason) -> "cannot have the IRO %s, who %s; name another officer or leave the child out"
				.formatted(officer, reason));
	}

	/** The choices that cannot stand now, in the order in which they were made. */
	List<Confirmation.Choice> refused(Map<Long, String> officers, Map<Long, Allocation> held) {
		Map<String, Person> known = this.people.inRole(UserGroup.IRO)
			.stream()
			.collect(Collectors.toMap(Person::id, Function.identity()));
		Map<Long, AllocationCase> cases = this.cases.of(periods(held));
		return officers.entrySet().stream().flatMap((choice) -> {
			Allocation request = held.get(choice.getKey());
			Optional<Person> officer = Optional.ofNullable(choice.getValue()).map(known::get);
			return reason(choice.getValue(), request,
					() -> this.eligibility.against(officer, cases.get(request.periodId())).map(Block::reason))
				.map((reason) -> new Confirmation.Choice(choice.getKey(), child(choice.getKey(), request), reason))
				.stream();
		}).toList();
	}

	private static Optional<String> reason(String officer, Allocation request, Supplier<Optional<String>> rule) {
		if (request == null || !request.isOpenRequest()) {
			return Optional.of("No longer waits: confirmed by somebody else, or care has ended. Leave it out.");
		}
		return (officer == null) ? Optional.of("Choose an officer.")
				: rule.get().map((reason) -> "%s %s. Choose another officer.".formatted(officer, reason));
	}

	private List<PeriodOfCare> periods(Map<Long, Allocation> held) {
		Set<Long> ids = held.values().stream().map(Allocation::periodId).collect(Collectors.toSet());
		return this.care.periods(held.values().stream().map(Allocation::childRef).toList())
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((period) -> ids.contains(period.id()))
			.toList();
	}

	private static String child(long id, Allocation request) {
		return (request != null) ? request.childRef() : "Row " + id;
	}

}
