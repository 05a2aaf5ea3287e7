package org.iroengine.review;

import java.util.List;
import java.util.Map;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;

/**
 * What follows the invitations: documents that come back, and a meeting that does not
 * take place.
 */
@Component
@Transactional
public class InvitationReturns {

	private final Meetings meetings;

	private final Invitations invitations;

	private final InvitationRecords records;

	private final InvitationLetters letters;

	private final Deadlines deadlines;

	InvitationReturns(Meetings meetings, Invitations invitations, InvitationRecords records, InvitationLetters letters,
			Deadlines deadlines) {
		this.meetings = meetings;
		this.invitations = invitations;
		this.records = records;
		this.letters = letters;
		this.deadlines = deadlines;
	}

	/** Those whose consultation document is still out. */
	@Transactional(readOnly = true)
	public List<Invitee> awaited(long meetingId) {
		return select(meetingId, Invitee::isAwaited);
	}

	/** Keeps what became of documents; once none is out, they are back. */
	public void back(long meetingId, Map<Long, Invitation.Back> documents) {
		Meeting meeting = this.meetings.get(meetingId);
		this.records.hold(meeting);
		select(meetingId, (one) -> one.isAwaited() && documents.containsKey(one.who().id()))
			.forEach((one) -> this.records.back(meeting, one, documents.get(one.who().id())));
		if (awaited(meetingId).isEmpty()) {
			this.records.meet(meeting, ReviewRules.CONSULTATION_BACK);
		}
	}

	/**
	 * Reminds those on mail of their document, unless it has left today; the others are
	 * reminded by a person.
	 */
	public void remind(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		if (!this.invitations.isStopped(meeting.childRef())) {
			awaited(meetingId).stream()
				.filter((one) -> one.isMailed() && one.invitation().sentOn().isBefore(this.records.today()))
				.forEach((one) -> this.letters.remind(meeting, one));
		}
		this.deadlines.reminded(meeting.subject(), "consultation-reminder");
	}

	/** Records that a date has passed; answers whether that is a breach. */
	public boolean miss(long meetingId, String rule) {
		return this.deadlines.miss(this.meetings.get(meetingId).subject(), rule).state() == DeadlineState.MISSED;
	}

	/**
	 * Takes a meeting that does not take place back from the calendars of those invited
	 * by mail; where nothing may leave any more, a person decides.
	 */
	public void withdraw(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		if (!this.invitations.isStopped(meeting.childRef())) {
			toCall(meetingId).stream().filter(Invitee::isMailed).forEach((one) -> {
				this.letters.withdraw(meeting, one);
				this.records.withdrawn(meeting, one);
			});
		}
	}

	/** Those who were invited and do not know that the meeting does not take place. */
	@Transactional(readOnly = true)
	public List<Invitee> toCall(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		return (meeting.state() == MeetingState.HELD || meeting.booking() == null) ? List.of()
				: Stream
					.concat(select(meetingId, Invitee::isToCall).stream(), this.invitations.leftOut(meetingId).stream())
					.toList();
	}

	/**
	 * Takes a meeting back from the calendars of those who are not asked to it any more;
	 * the others, or all where nothing may leave, are told by a person.
	 */
	public void takeBack(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		if (!this.invitations.isStopped(meeting.childRef())) {
			this.invitations.leftOut(meetingId).stream().filter(Invitee::isMailed).forEach((one) -> {
				this.letters.takeBack(meeting, one);
				this.records.withdrawn(meeting, one);
			});
		}
	}

	/** Records that people know, or knowingly were not told, that they are not asked. */
	public void toldLeftOut(long meetingId, Collection<Long> participants) {
		Meeting meeting = this.meetings.get(meetingId);
		this.invitations.leftOut(meetingId)
			.stream()
			.filter((one) -> participants.contains(one.who().id()))
			.forEach((one) -> this.records.withdrawn(meeting, one));
	}

	/** Records that people were told, or knowingly were not. */
	public void called(long meetingId, Collection<Long> participants) {
		Meeting meeting = this.meetings.get(meetingId);
		toCall(meetingId).stream()
			.filter((one) -> participants.contains(one.who().id()))
			.forEach((one) -> this.records.withdrawn(meeting, one));
	}

	private List<Invitee> select(long meetingId, Predicate<Invitee> which) {
		return this.invitations.of(meetingId).stream().filter(which).toList();
	}

}
