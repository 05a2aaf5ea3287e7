package org.iroengine.allocation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * What keeps an officer from being the IRO of a child; the independence of the IRO is
 * bound here.
 */
enum EligibilityRule {

	/** Nobody is allocated a child after the last working day. */
	LEFT((officer, child) -> when(officer.hasLeftBy(child.today()), "has left the service")),
	/**
	 * Someone who manages the case, or manages those who do (IRO Handbook, independence
	 * of the IRO).
	 */
	IN_THE_CASE_LINE(
			(officer, child) -> when(child.caseLine().contains(officer.id()), "manages the team that holds the case")),
	/** Someone who was the child's social worker prepared the care plan. */
	WAS_THE_SOCIAL_WORKER(
			(officer, child) -> when(child.wasSocialWorker(officer.id()), "was the child's social worker")),
	/** Someone who has worked on the case in any other way that binds independence. */
	WORKED_ON_THE_CASE(
			(officer, child) -> child.roleOf(officer.id()).map((role) -> "is or was the child's " + role.words()));

	private final BiFunction<Person, AllocationCase, Optional<String>> reason;

	EligibilityRule(BiFunction<Person, AllocationCase, Optional<String>> reason) {
		this.reason = reason;
	}

	/** The same of a person who may not be an officer at all. */
	static Optional<String> reasonAgainst(Optional<Person> person, AllocationCase child) {
		Optional<Person> officer = person.filter((known) -> known.role() == UserGroup.IRO);
		return officer.isEmpty() ? Optional.of("is not one of the officers of this service")
				: reasonAgainst(officer.get(), child);
	}

	/** The first reason that blocks the officer, in words. */
	static Optional<String> reasonAgainst(Person officer, AllocationCase child) {
		return Arrays.stream(values()).flatMap((rule) -> rule.reason.apply(officer, child).stream()).findFirst();
	}

	private static Optional<String> when(boolean blocks, String reason) {
		return blocks ? Optional.of(reason) : Optional.empty();
	}

}
