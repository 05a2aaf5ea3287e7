package org.iroengine.allocation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * What keeps an officer from being the IRO of a child; the independence of the IRO is
 * bound here.
 */
enum EligibilityRule {

	/** Nobody is allocated a child after the last working day. */
	LEFT("has left the service", (officer, child) -> officer.hasLeftBy(child.today())),
	/**
	 * Someone who manages the case, or manages those who do (IRO Handbook, independence
	 * of the IRO).
	 */
	IN_THE_CASE_LINE("manages the team that holds the case",
			(officer, child) -> child.caseLine().contains(officer.id())),
	/** Someone who was the child's social worker prepared the care plan. */
	WAS_THE_SOCIAL_WORKER("was the child's social worker", (officer, child) -> child.wasSocialWorker(officer.id()));

	private final String reason;

	private final BiPredicate<Person, AllocationCase> blocks;

	EligibilityRule(String reason, BiPredicate<Person, AllocationCase> blocks) {
		this.reason = reason;
		this.blocks = blocks;
	}

	/** The same of a person who may not be an officer at all. */
	static Optional<String> reasonAgainst(Optional<Person> person, AllocationCase child) {
		Optional<Person> officer = person.filter((known) -> known.role() == UserGroup.IRO);
		return officer.isEmpty() ? Optional.of("is not one of the officers of this service")
				: reasonAgainst(officer.get(), child);
	}

	/** The first reason that blocks the officer, in words. */
	static Optional<String> reasonAgainst(Person officer, AllocationCase child) {
		return Arrays.stream(values())
			.filter((rule) -> rule.blocks.test(officer, child))
			.map((rule) -> rule.reason)
			.findFirst();
	}

}
