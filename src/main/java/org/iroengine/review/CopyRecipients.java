package org.iroengine.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.CourtProceedings;
import org.iroengine.care.Proceedings;

/**
 * Whom the record of a review is for: the people around this child, the child, and the
 * Children's Guardian while proceedings are open; nobody is taken from a brother or
 * sister.
 */
@Component
class CopyRecipients {

	private final Participants participants;

	private final Proceedings proceedings;

	private final Clock clock;

	CopyRecipients(Participants participants, Proceedings proceedings, Clock clock) {
		this.participants = participants;
		this.proceedings = proceedings;
		this.clock = clock;
	}

	/** The child first; who was missing is added. */
	List<Participant> of(String childRef) {
		addChild(childRef);
		this.proceedings.openOn(childRef, LondonTime.date(this.clock.instant())).ifPresent(this::addGuardian);
		return this.participants.of(childRef)
			.stream()
			.sorted((one, other) -> Boolean.compare(isChild(other), isChild(one)))
			.toList();
	}

	Participant get(long participantId) {
		return this.participants.get(participantId);
	}

	private void addChild(String childRef) {
		if (find(childRef, ParticipantRole.CHILD).isEmpty()) {
			this.participants.save(Participant.of(childRef, ParticipantRole.CHILD, "The child"));
		}
	}

	private void addGuardian(CourtProceedings open) {
		if (find(open.childRef(), ParticipantRole.GUARDIAN).isEmpty()) {
			this.participants.save(new Participant(0, open.childRef(), ParticipantRole.GUARDIAN, open.guardian(), null,
					open.guardianMail(), null, false, null, null, null));
		}
	}

	private Optional<Participant> find(String childRef, ParticipantRole role) {
		return this.participants.of(childRef).stream().filter((one) -> one.role() == role).findFirst();
	}

	private static boolean isChild(Participant one) {
		return one.role() == ParticipantRole.CHILD;
	}

}
