package org.iroengine.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Who may be given something to do by a review: a participant or a role. */
@Component
public class DecisionOwners {

	private static final List<DecisionOwner> ROLES = Stream
		.of("Social worker", "Team manager", "IRO", "Carer", "Parent", "School", "Health", "Virtual school",
				"Personal adviser", "Placement provider")
		.map((role) -> new DecisionOwner(role, role, role, null))
		.toList();

	private final Participants participants;

	DecisionOwners(Participants participants) {
		this.participants = participants;
	}

	/** The people around the child, then the roles. */
	public List<DecisionOwner> of(String childRef) {
		return Stream.concat(this.participants.of(childRef).stream().map(DecisionOwners::owner), ROLES.stream())
			.toList();
	}

	Optional<DecisionOwner> find(String childRef, String value) {
		return of(childRef).stream().filter((owner) -> owner.value().equals(value)).findFirst();
	}

	private static DecisionOwner owner(Participant one) {
		String role = one.role().words();
		return new DecisionOwner("participant-" + one.id(), "%s (%s)".formatted(one.name(), role), role, one.id());
	}

}
