package org.iroengine.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitations to meetings: how each goes, and whether it has left. */
@Component
@Transactional
public class Invitations {

	private final Meetings meetings;

	private final Invitees invitees;

	private final InvitationRecords records;

	private final InvitationLetters letters;

	private final Stops stops;

	Invitations(Meetings meetings, Invitees invitees, InvitationRecords records, InvitationLetters letters,
			Stops stops) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.records = records;
		this.letters = letters;
		this.stops = stops;
	}

	/** Everybody around the child of a meeting. */
	@Transactional(readOnly = true)
	public List<Invitee> of(long meetingId) {
		return this.invitees.of(this.meetings.get(meetingId));
	}

	/** Those who were invited, are not around the child any more, and do not know. */
	@Transactional(readOnly = true)
	public List<Invitee> leftOut(long meetingId) {
		return this.invitees.leftOut(this.meetings.get(meetingId));
	}

	/** From now on they are to be sent. */
	public void open(long meetingId) {
		this.records.open(this.meetings.get(meetingId));
	}

	/** The people of a meeting are those of its checklist. */
	public void checklistBack(long meetingId) {
		this.records.checklistBack(this.meetings.get(meetingId));
	}

	/** Until when the checklist is waited for; where it is back, that is past. */
	@Transactional(readOnly = true)
	public Instant checklistWaitedFor(long meetingId) {
		return this.records.convening(meetingId).checklist() ? Instant.EPOCH
				: this.meetings.due(meetingId, ReviewRules.CHECKLIST_BACK).dueAt();
	}

	/** How far they have come. */
	@Transactional(readOnly = true)
	public Inviting convening(long meetingId) {
		return this.records.convening(meetingId);
	}

	/**
	 * Keeps how the invitation goes to somebody.
	 * @param noneBecause why nothing is sent; read only where nothing is
	 */
	public void choose(long meetingId, long participantId, Channel channel, String noneBecause) {
		Meeting meeting = this.meetings.get(meetingId);
		this.records.choose(meeting, participantId, channel, noneBecause);
	}

	/** Why nothing can be sent as it stands; empty where it can. */
	@Transactional(readOnly = true)
	public List<String> faults(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		return faults(meeting, this.invitees.of(meeting));
	}

	/**
	 * Sends what goes by mail to everybody who does not know of the meeting as it is
	 * booked now; what is printed waits for a person.
	 */
	public Sending send(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		this.records.hold(meeting);
		List<Invitee> all = this.invitees.of(meeting);
		List<String> faults = faults(meeting, all);
		if (!faults.isEmpty()) {
			return new Sending.Refused(faults);
		}
		this.records.keepChoices(meeting, all);
		int mailed = mail(meeting);
		this.records.settle(meeting, this.invitees.of(meeting));
		return new Sending.Sent(mailed, toTell(meetingId).size());
	}

	/** Tells everybody on mail who was invited of another date or place. */
	public void tellMoved(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		if (this.records.hold(meeting).sentAt() != null && !isStopped(meeting.childRef())) {
			mail(meeting);
		}
	}

	/** Those on paper who do not know of the meeting as it is booked now. */
	@Transactional(readOnly = true)
	public List<Invitee> toTell(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		return select(meeting,
				(one) -> one.isInvited() && one.invitation() != null && one.channel().isPaper() && !one.knows(meeting));
	}

	/**
	 * Whether a move left somebody on paper to be told, who was not to be told already
	 * because of an earlier one.
	 */
	@Transactional(readOnly = true)
	public boolean anybodyToTell(long meetingId) {
		int before = this.meetings.get(meetingId).revision() - 1;
		List<Integer> told = toTell(meetingId).stream()
			.map((one) -> one.invitation().revision())
			.filter(Objects::nonNull)
			.toList();
		return this.records.convening(meetingId).sentAt() != null && told.contains(before)
				&& told.stream().allMatch((revision) -> revision == before);
	}

	/** Records that printed invitations were sent on today. */
	public void sentOn(long meetingId, Collection<Long> participants) {
		Meeting meeting = this.meetings.get(meetingId);
		this.records.hold(meeting);
		toTell(meetingId).stream()
			.filter((one) -> participants.contains(one.who().id()))
			.forEach((one) -> this.records.sent(meeting, one));
		this.records.settle(meeting, this.invitees.of(meeting));
	}

	/** Whether nothing may leave about the child any more. */
	@Transactional(readOnly = true)
	public boolean isStopped(String childRef) {
		return this.stops.stopped(childRef);
	}

	private int mail(Meeting meeting) {
		List<Invitee> by = select(meeting, (one) -> one.isMailed() && one.invitation() != null && !one.knows(meeting));
		by.forEach((one) -> {
			this.letters.invite(meeting, one);
			this.records.sent(meeting, one);
		});
		return by.size();
	}

	private List<Invitee> select(Meeting meeting, Predicate<Invitee> which) {
		return this.invitees.of(meeting).stream().filter(which).toList();
	}

	private List<String> faults(Meeting meeting, List<Invitee> all) {
		List<String> faults = new ArrayList<>();
		if (meeting.state() != MeetingState.BOOKED) {
			faults.add("The meeting is not booked any more: there is nothing to invite to.");
		}
		if (isStopped(meeting.childRef())) {
			faults.add("Nothing leaves about this child any more. Ask the IRO manager what to do.");
		}
		all.stream().flatMap((one) -> one.fault().stream()).forEach(faults::add);
		if (faults.isEmpty() && all.stream().noneMatch(Invitee::isInvited)) {
			faults.add("Nobody would be invited: choose how the invitation goes to one person at least, "
					+ "or ask the social worker for the checklist.");
		}
		return faults;
	}

}
