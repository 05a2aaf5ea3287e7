package org.iroengine.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;

/** Those around a child, in the light of a meeting. */
@Component
class Invitees {

	private final Participants participants;

	private final InvitationTable invitations;

	private final AddressTable addresses;

	private final Care care;

	Invitees(Participants participants, InvitationTable invitations, AddressTable addresses, Care care) {
		this.participants = participants;
		this.invitations = invitations;
		this.addresses = addresses;
		this.care = care;
	}

	/** Everybody, those to whom nothing is sent included. */
	List<Invitee> of(Meeting meeting) {
		return in(meeting, this.participants.of(meeting.childRef()));
	}

	/** Those who were invited and are not around the child any more. */
	List<Invitee> leftOut(Meeting meeting) {
		Set<Long> around = this.participants.of(meeting.childRef())
			.stream()
			.map(Participant::id)
			.collect(Collectors.toSet());
		return in(meeting,
				this.invitations.of(meeting.id())
					.keySet()
					.stream()
					.filter((id) -> !around.contains(id))
					.sorted()
					.map(this.participants::get)
					.toList())
			.stream()
			.filter(Invitee::isToCall)
			.toList();
	}

	private List<Invitee> in(Meeting meeting, List<Participant> people) {
		Map<Long, Invitation> chosen = this.invitations.of(meeting.id());
		Set<Long> asked = this.addresses.open(meeting.childRef());
		Child child = this.care.child(meeting.childRef()).orElseThrow();
		return people.stream()
			.map((who) -> new Invitee(who, chosen.get(who.id()),
					this.invitations.before(who.id(), meeting.id()).orElse(null),
					ConsultationDocument.of(who.role(), child.dateOfBirth(), LondonTime.date(meeting.startsAt()))
						.orElse(null),
					asked.contains(who.id())))
			.toList();
	}

}
