package org.iroengine.review;

import org.springframework.stereotype.Component;

import org.iroengine.correspondence.CalendarPart;
import org.iroengine.correspondence.Envelope;
import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;

/**
 * Writes the letters of invitations. Each names its recipient alone, and tells the place
 * only to whom may know where the child lives, or where it is held elsewhere.
 */
@Component
class InvitationLetters {

	static final String INVITATION = "review-invitation";

	static final String WITHDRAWN = "review-invitation-withdrawn";

	static final String TAKEN_BACK = "review-invitation-taken-back";

	static final String REMINDER = "consultation-reminder";

	private final Letters letters;

	private final InvitationFacts facts;

	InvitationLetters(Letters letters, InvitationFacts facts) {
		this.letters = letters;
		this.facts = facts;
	}

	/** Invites, or tells of the new date; what they are asked goes with the first. */
	void invite(Meeting meeting, Invitee to) {
		write(INVITATION, "%s %d".formatted(key(meeting), meeting.revision()), meeting, to,
				calendar(CalendarPart.Kind.REQUEST, meeting.revision(), meeting, to));
		if (to.document() != null && (to.invitation() == null || !to.invitation().sent())) {
			write(to.document().purpose(), key(meeting), meeting, to, null);
		}
	}

	/** Takes the meeting back from the recipient's calendar. */
	void withdraw(Meeting meeting, Invitee to) {
		write(WITHDRAWN, key(meeting), meeting, to,
				calendar(CalendarPart.Kind.CANCEL, meeting.revision() + 1, meeting, to));
	}

	/** The same for somebody who is not asked any more, though it takes place. */
	void takeBack(Meeting meeting, Invitee to) {
		write(TAKEN_BACK, key(meeting), meeting, to,
				calendar(CalendarPart.Kind.CANCEL, meeting.revision() + 1, meeting, to));
	}

	void remind(Meeting meeting, Invitee to) {
		write(REMINDER, key(meeting), meeting, to, null);
	}

	/** The invitation, to be printed. */
	Letter.Wording invitation(Meeting meeting, Invitee to) {
		return this.letters.wording(INVITATION, recipient(to.who()), this.facts.of(meeting, to.who()));
	}

	/** What they are asked, to be printed. */
	Letter.Wording document(Meeting meeting, Invitee to) {
		return this.letters.wording(to.document().purpose(), recipient(to.who()), this.facts.of(meeting, to.who()));
	}

	private void write(String purpose, String key, Meeting meeting, Invitee to, CalendarPart part) {
		this.letters.write(purpose, key, mailed(meeting, to.who()), meeting.childRef(),
				this.facts.of(meeting, to.who()), new Envelope(to.channel() == Channel.SECURE_MAIL, part));
	}

	private static CalendarPart calendar(CalendarPart.Kind kind, int sequence, Meeting meeting, Invitee to) {
		return new CalendarPart(kind, "%s-participant-%d".formatted(key(meeting), to.who().id()), sequence,
				"Meeting " + meeting.childRef(), meeting.startsAt(), meeting.booking().minutes(),
				InvitationFacts.place(meeting, to.who()));
	}

	/** A mail greets the child by initials or reference: the name stays here. */
	private Recipient mailed(Meeting meeting, Participant who) {
		Recipient recipient = recipient(who);
		return (who.role() == ParticipantRole.CHILD)
				? new Recipient(recipient.personId(), this.facts.childAs(meeting), recipient.mail()) : recipient;
	}

	private static Recipient recipient(Participant who) {
		return new Recipient((who.personId() != null) ? who.personId() : "participant-" + who.id(), who.name(),
				who.mail());
	}

	private static String key(Meeting meeting) {
		return "meeting-" + meeting.id();
	}

}
