package org.iroengine.dispute;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.DeadlineDoor;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/**
 * The dates of disputes are for the IRO's side, and those that programs find in the list
 * of disputes for programs; whoever has to answer finds theirs at the dispute.
 */
@Component
class DisputeDeadlines implements DeadlineDoor {

	private static final Set<String> LISTED = Set.of(Dispute.SUBJECT, DisputeLevel.SUBJECT);

	private final DisputeDoor door;

	DisputeDeadlines(DisputeDoor door) {
		this.door = door;
	}

	@Override
	public Predicate<Subject> forList() {
		boolean oversees = this.door.oversees();
		boolean program = CurrentUser.groups().contains(UserGroup.SERVICE_ACCOUNT.id());
		Map<String, Boolean> mine = new HashMap<>();
		return (subject) -> {
			boolean listed = LISTED.contains(subject.kind());
			return oversees || !listed && !FollowUp.SUBJECT.equals(subject.kind()) || program && listed
					|| mine.computeIfAbsent(subject.childRef(), this.door::isOfIro);
		};
	}

}
