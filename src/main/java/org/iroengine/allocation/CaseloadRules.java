package org.iroengine.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/** Which choices for the children of an officer cannot stand, each with its reason. */
@Component
class CaseloadRules {

	private final LeftChildren children;

	private final AllocationCases cases;

	private final Fits fits;

	private final People people;

	private final CoverDays days;

	CaseloadRules(LeftChildren children, AllocationCases cases, Fits fits, People people, CoverDays days) {
		this.children = children;
		this.cases = cases;
		this.fits = fits;
		this.people = people;
		this.days = days;
	}

	/**
	 * The choices that cannot stand, in the order in which they were made.
	 * @param held the officer's children, by allocation
	 * @param days on which the chosen officers are to act; null where they are to be the
	 * IRO for good
	 */
	List<Confirmation.Choice> refused(Map<Long, String> officers, Map<Long, Allocation> held, Days days) {
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

	private Optional<String> reason(String officer, Allocation child, AllocationCase facts, Days days) {
		if (officer == null || officer.isBlank()) {
			return Optional.of("Choose an officer.");
		}
		if (officer.equals(child.officer())) {
			return Optional.of("%s is the IRO already. Choose another officer.".formatted(officer));
		}
		Optional<Person> known = this.people.person(officer).filter((person) -> person.role() == UserGroup.IRO);
		return known.map((person) -> this.fits.of(facts, List.of(person)).get(0).blocked())
			.or(() -> known.isPresent() ? Optional.empty() : Optional.of("is not one of the officers of this service"))
			.map("%s %%s. Choose another officer.".formatted(officer)::formatted)
			.or(() -> (days == null) ? Optional.empty() : this.days.reasonAgainst(known.get(), child, days));
	}

}
