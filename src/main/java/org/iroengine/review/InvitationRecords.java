package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** Keeps what happens to invitations, with its audit; no names and no reasons there. */
@Component
class InvitationRecords {

	private final ConveningTable convenings;

	private final InvitationTable table;

	private final Deadlines deadlines;

	private final Audit audit;

	private final Clock clock;

	InvitationRecords(ConveningTable convenings, InvitationTable table, Deadlines deadlines, Audit audit, Clock clock) {
		this.convenings = convenings;
		this.table = table;
		this.deadlines = deadlines;
		this.audit = audit;
		this.clock = clock;
	}

	Inviting hold(Meeting meeting) {
		return this.convenings.hold(meeting);
	}

	Inviting convening(long meetingId) {
		return this.convenings.get(meetingId);
	}

	void open(Meeting meeting) {
		this.convenings.opened(meeting, this.clock.instant());
	}

	void checklistBack(Meeting meeting) {
		this.convenings.checklistBack(meeting);
	}

	void choose(Meeting meeting, long participantId, Channel channel, String noneBecause) {
		this.table.choose(meeting.id(), participantId, channel, (channel == Channel.NONE) ? noneBecause : null,
				new InvitationTable.Chosen(this.clock.instant(), CurrentUser.name()));
		record("way of invitation chosen", meeting, Map.of("participant", participantId, "channel", channel.name()));
	}

	/** What was proposed is what the person has chosen; who is barred counts with why. */
	void keepChoices(Meeting meeting, List<Invitee> all) {
		all.stream()
			.filter((one) -> one.barred().isPresent())
			.filter((one) -> one.channel() != Channel.NONE || one.invitation() == null)
			.forEach((one) -> choose(meeting, one.who().id(), Channel.NONE, one.barred().orElseThrow()));
		all.stream()
			.filter((one) -> one.barred().isEmpty() && one.invitation() == null)
			.forEach((one) -> choose(meeting, one.who().id(), one.channel(), null));
	}

	void sent(Meeting meeting, Invitee to) {
		this.table.sent(to.invitation(), meeting.revision(), today(), CurrentUser.name());
		record("invitation sent", meeting,
				Map.of("participant", to.who().id(), "channel", to.channel().name(), "revision", meeting.revision()));
	}

	/** Once everybody who is invited knows of the meeting, the invitations are sent. */
	void settle(Meeting meeting, List<Invitee> all) {
		boolean open = this.convenings.get(meeting.id()).sentAt() == null;
		if (open && all.stream().filter(Invitee::isInvited).allMatch((one) -> one.knows(meeting))) {
			Instant now = this.clock.instant();
			this.convenings.sent(meeting, now, CurrentUser.name());
			this.deadlines.meet(meeting.subject(), ReviewRules.INVITATIONS, now, CurrentUser.name());
		}
	}

	void back(Meeting meeting, Invitee from, Invitation.Back back) {
		this.table.back(from.invitation(), back);
		record("consultation document noted", meeting,
				Map.of("participant", from.who().id(), "returned", back.on() != null));
	}

	void withdrawn(Meeting meeting, Invitee from) {
		this.table.withdrawn(from.invitation(), today(), CurrentUser.name());
		record("invitation withdrawn", meeting, Map.of("participant", from.who().id()));
	}

	/** What is due before the meeting is done, or not. */
	void meet(Meeting meeting, String rule) {
		this.deadlines.meet(meeting.subject(), rule, this.clock.instant(), CurrentUser.name());
	}

	LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

	private void record(String action, Meeting meeting, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("meeting", meeting.id(), meeting.childRef()), facts);
	}

}
