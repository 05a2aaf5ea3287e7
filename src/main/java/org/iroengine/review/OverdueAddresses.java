package org.iroengine.review;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;

/** Tells team managers of addresses that nobody has settled in time. */
@Component
public class OverdueAddresses {

	static final String PURPOSE = "address-overdue";

	private final AddressTable table;

	private final Meetings meetings;

	private final InvitationFacts facts;

	private final Letters letters;

	OverdueAddresses(AddressTable table, Meetings meetings, InvitationFacts facts, Letters letters) {
		this.table = table;
		this.meetings = meetings;
		this.facts = facts;
		this.letters = letters;
	}

	/**
	 * Tells, in working hours; whoever was asked too late to answer in time is not told
	 * on, and a meeting that is closed needs no invitation.
	 */
	@Transactional
	public void tell(long meetingId, long participantId, Recipient manager) {
		Meeting meeting = this.meetings.get(meetingId);
		Deadline due = this.meetings.due(meetingId, ReviewRules.INVITATIONS);
		if (due.state() != DeadlineState.NOT_REQUIRED && this.table.waitedOn(participantId, due.dueAt())) {
			this.letters.writeForWorkingHours(PURPOSE, "%s %d".formatted(key(participantId), meetingId), manager,
					meeting.childRef(), this.facts.overdue(meeting, "/camunda/app/tasklist/"));
		}
	}

	/** What has not left is not told any more. */
	@EventListener
	void on(AddressSettled news) {
		this.letters.withdrawHeld(key(news.participantId()), "it is settled");
	}

	@EventListener
	void on(MeetingClosed news) {
		this.table.open(news.childRef())
			.forEach((id) -> this.letters.withdrawHeld("%s %d".formatted(key(id), news.meetingId()),
					"the meeting is closed"));
	}

	private static String key(long participantId) {
		return "address-" + participantId;
	}

}
