package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.iroengine.people.CaseRole;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * What keeps an officer from being the IRO of a child; the independence of the IRO is
 * bound here (IRO Handbook).
 */
enum EligibilityRule {

	/** Only an officer may be an IRO. */
	NOT_AN_OFFICER((officer, child, since) -> when(officer.role() != UserGroup.IRO,
			"is not one of the officers of this service")),
	/** Nobody is allocated a child after the last working day. */
	HAS_LEFT((officer, child, since) -> when(officer.hasLeftBy(child.days().today()), "has left the service")),
	/** Someone who prepared the care plan or managed the case. */
	PLANNED_OR_MANAGED_THE_CASE(
			(officer, child, since) -> child.role(officer.id(), since, CaseRole.SOCIAL_WORKER, CaseRole.MANAGER)),
	/** Someone who manages or managed those who work on the case. */
	MANAGER_OF_THE_CASE((officer, child, since) -> child.managed(officer.id())),
	/** Someone who visits the child for the authority. */
	VISITING_REPRESENTATIVE(
			(officer, child, since) -> child.role(officer.id(), since, CaseRole.VISITING_REPRESENTATIVE)),
	/** Someone who advises the young person. */
	PERSONAL_ADVISER((officer, child, since) -> child.role(officer.id(), since, CaseRole.PERSONAL_ADVISER)),
	/** Someone who controls what is spent on the case. */
	BUDGET_HOLDER((officer, child, since) -> child.role(officer.id(), since, CaseRole.BUDGET_HOLDER)),
	/** A looked-after parent and their looked-after child have different IROs. */
	PARENT_AND_CHILD((officer, child, since) -> Optional.ofNullable(child.ties().parentsAndChildren().get(officer.id()))
		.map("is the IRO of %s, a looked-after parent or child of this child"::formatted)),
	/** Somebody is needed who is there. */
	ABSENT((officer, child, since) -> Optional.ofNullable(child.days().absentUntil().get(officer.id()))
		.map((day) -> "is absent until " + Days.words(day))),
	/** A child should keep the IRO at least over the first review. */
	LEAVES_EARLY(
			(officer, child, since) -> when(officer.hasLeftBy(child.days().stayUntil()), () -> "leaves on %s, before %s"
				.formatted(Days.words(officer.contractEnd()), child.days().stayUntilWords())));

	private final Reason reason;

	EligibilityRule(Reason reason) {
		this.reason = reason;
	}

	/**
	 * Why the rule blocks the officer, a clause that follows the name; empty where it
	 * does not.
	 * @param since whatever ended before this date binds nobody any more
	 */
	Optional<String> blocks(Person officer, AllocationCase child, LocalDate since) {
		return this.reason.of(officer, child, since);
	}

	/** Whether nobody may set the rule aside. */
	boolean isFinal() {
		return this == NOT_AN_OFFICER || this == HAS_LEFT;
	}

	/**
	 * Whether it only keeps an officer from another child, and leaves those they have.
	 */
	boolean isAboutNewChildren() {
		return this == ABSENT || this == LEAVES_EARLY;
	}

	/** As the table writes it, such as {@code has-left}. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Optional<String> when(boolean blocks, String reason) {
		return when(blocks, () -> reason);
	}

	private static Optional<String> when(boolean blocks, Supplier<String> reason) {
		return blocks ? Optional.of(reason.get()) : Optional.empty();
	}

	/** What a rule looks at. */
	private interface Reason {

		Optional<String> of(Person officer, AllocationCase child, LocalDate since);

	}

}
