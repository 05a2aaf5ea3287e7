package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.iroengine.people.Person;

/** Applies the rules that block officers, each with the council's look-back. */
@Component
class Eligibility {

	private final AllocationPolicy policy;

	Eligibility(AllocationPolicy policy) {
		this.policy = policy;
	}

	/** Why the person may not become the child's IRO; empty where they may. */
	Optional<Block> against(Optional<Person> person, AllocationCase child) {
		return person.map((known) -> against(known, child, (rule) -> true))
			.orElseGet(() -> Optional
				.of(new Block(List.of(EligibilityRule.NOT_AN_OFFICER), "is not one of the officers of this service")));
	}

	/** Why the officer may not remain the child's IRO; empty where they may. */
	Optional<Block> againstRemaining(Optional<Person> person, AllocationCase child) {
		return person.map((known) -> against(known, child, (rule) -> !rule.isAboutNewChildren()))
			.orElseGet(() -> against(person, child));
	}

	private Optional<Block> against(Person officer, AllocationCase child, Predicate<EligibilityRule> which) {
		Map<EligibilityRule, String> reasons = new LinkedHashMap<>();
		Arrays.stream(EligibilityRule.values())
			.filter(which)
			.takeWhile((rule) -> reasons.keySet().stream().noneMatch(EligibilityRule::isFinal))
			.forEach((rule) -> rule.blocks(officer, child, since(rule, child))
				.ifPresent((reason) -> reasons.put(rule, reason)));
		return reasons.isEmpty() ? Optional.empty()
				: Optional.of(new Block(List.copyOf(reasons.keySet()), String.join("; ", reasons.values())));
	}

	private LocalDate since(EligibilityRule rule, AllocationCase child) {
		return child.days().today().minusMonths(this.policy.value(rule.id()));
	}

}
