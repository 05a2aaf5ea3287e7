package org.iroengine.review;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.correspondence.Letters;
import org.iroengine.web.UserGroup;

/**
 * Tells the IRO managers of invitations that were not sent in time, and of people who do
 * not know of a change.
 */
@Component
public class InvitationWarnings {

	static final String OVERDUE = "invitations-overdue";

	static final String NOT_TOLD = "invitees-not-told";

	private static final String PAGE = "/invitations";

	private final InvitationReturns returns;

	private final CaseRecipients recipients;

	private final Letters letters;

	private final Meetings meetings;

	private final InvitationFacts facts;

	InvitationWarnings(InvitationReturns returns, CaseRecipients recipients, Letters letters, Meetings meetings,
			InvitationFacts facts) {
		this.returns = returns;
		this.recipients = recipients;
		this.letters = letters;
		this.meetings = meetings;
		this.facts = facts;
	}

	/**
	 * Records it and tells, in working hours; what was booked too late to be in time is
	 * no breach.
	 */
	@Transactional
	public void overdue(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		if (this.returns.miss(meetingId, ReviewRules.INVITATIONS)) {
			tell(OVERDUE, key(InvitationDesk.SEND, meetingId), meeting, this.facts.overdue(meeting, PAGE));
		}
	}

	/**
	 * Tells that people who were invited have not been told of a change before the
	 * meeting was to begin, in working hours; what was called off later could not be told
	 * before.
	 * @param task the task that tells them
	 */
	@Transactional
	public void notTold(long meetingId, String task) {
		Meeting meeting = this.meetings.get(meetingId);
		if (!InvitationDesk.CALL.equals(task) || this.meetings.closedInTime(meetingId)) {
			tell(NOT_TOLD, "%s %d".formatted(key(task, meetingId), meeting.revision()), meeting,
					this.facts.notTold(meeting, task, PAGE));
		}
	}

	/** Takes back what has not left, because the task is done. */
	@Transactional
	public void settled(long meetingId, String task) {
		this.letters.withdrawHeld(key(task, meetingId), "it is done");
	}

	/** Nobody is to be invited to it any more. */
	@EventListener
	void on(MeetingClosed news) {
		settled(news.meetingId(), InvitationDesk.SEND);
	}

	private void tell(String purpose, String key, Meeting meeting, Map<String, Object> facts) {
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER)
			.forEach((manager) -> this.letters.writeForWorkingHours(purpose, key, manager, meeting.childRef(), facts));
	}

	private static String key(String task, long meetingId) {
		return "%s-%d".formatted(task, meetingId);
	}

}
