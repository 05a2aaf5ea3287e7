package org.iroengine.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/** Which choices for the children of an officer cannot stand, each with its reason. */
@Component
class CaseloadRules {

	private final LeftChildren children;

	private final AllocationCases cases;

	private final Eligibility eligibility;

	private final People people;

	private final CoverDays days;

	CaseloadRules(LeftChildren children, AllocationCases cases, Eligibility eligibility, People people,
			CoverDays days) {
		this.children = children;
		this.cases = cases;
		this.eligibility = eligibility;
		this.people = people;
		this.days = days;
	}

	/**
	 * The choices that cannot stand, in the order in which they were made.
	 * @param held the officer's children, by allocation
	 * @param days on which the chosen officers are to act; null where they are to be the
	 * IRO for good
	 */
	List<Confirmation.Choice> refused(Map<Long, String> officers, Map<Long, Allocation> held, DayRange days) {
		Map<Long, PeriodOfCare> periods = this.children.periods(held.values());
		Map<Long, AllocationCase> cases = this.cases.of(periods.values());
		return officers.entrySet().stream().flatMap((choice) -> {
			Allocation child = held.get(choice.getKey());
			Optional<String> reason = (child == null)
					? Optional.of("Has another IRO meanwhile, or care has ended. Leave the child out.")
					: reason(choice.getValue(), child, cases.get(child.periodId()), days);
			return reason
				.map((words) -> new Confirmation.Choice(choice.getKey(),
						(child != null) ? child.childRef() : "Row " + choice.getKey(), words))
				.stream();
		}).toList();
	}

	private Optional<String> reason(String officer, Allocation child, AllocationCase facts, DayRange days) {
		if (officer == null || officer.isBlank()) {
			return Optional.of("Choose an officer.");
		}
		if (officer.equals(child.officer())) {
			return Optional.of("%s is the IRO already. Choose another officer.".formatted(officer));
		}
		Optional<Person> person = this.people.person(officer);
		return block(person, facts, days)
			.map((block) -> "%s %s. Choose another officer.".formatted(officer, block.reason()))
			.or(() -> (days == null) ? Optional.empty() : this.days.reasonAgainst(person.orElseThrow(), child, days));
	}

	/** Who acts for some days has to be there on these days, and not for longer. */
	private Optional<Block> block(Optional<Person> person, AllocationCase facts, DayRange days) {
		return (days == null) ? this.eligibility.against(person, facts)
				: this.eligibility.againstRemaining(person, facts);
	}

}
