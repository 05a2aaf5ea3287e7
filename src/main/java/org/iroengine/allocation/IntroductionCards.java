package org.iroengine.allocation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.policy.Policy;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** The cards with which IROs introduce themselves, in the council's words. */
@Component
public class IntroductionCards {

	static final String WORDING = "introduction-card";

	/** The child's first name is written by hand, for it is not known here. */
	private static final Recipient BY_HAND = new Recipient("child", "______________________", null);

	private static final Set<String> SEE_ALL = Set.of(UserGroup.IRO_MANAGER.id(), UserGroup.BUSINESS_SUPPORT.id());

	private final AllocationRecords allocations;

	private final Covers covers;

	private final People people;

	private final Letters letters;

	private final Policy policy;

	IntroductionCards(AllocationRecords allocations, Covers covers, People people, Letters letters, Policy policy) {
		this.allocations = allocations;
		this.covers = covers;
		this.people = people;
		this.letters = letters;
		this.policy = policy;
	}

	/**
	 * The card of an allocation; empty where there is no officer, or the signed-in user
	 * may not open it.
	 */
	public Optional<IntroductionCard> find(long allocationId) {
		return this.allocations.find(allocationId)
			.filter(this::mayOpen)
			.map(Allocation::officer)
			.flatMap(this.people::person)
			.map(this::of);
	}

	private IntroductionCard of(Person officer) {
		return IntroductionCard.of(this.letters.wording(WORDING, BY_HAND,
				Map.of("officer", officer.name(), "mail", Objects.requireNonNullElse(officer.mail(), ""), "service",
						this.policy.texts().get("letter.signature"))));
	}

	/** Whoever covers the IRO hands the IRO's card over. */
	private boolean mayOpen(Allocation allocation) {
		return CurrentUser.name().equals(allocation.officer())
				|| this.covers.by(CurrentUser.name())
					.stream()
					.anyMatch((cover) -> cover.allocationId() == allocation.id())
				|| CurrentUser.groups().stream().anyMatch(SEE_ALL::contains);
	}

}
