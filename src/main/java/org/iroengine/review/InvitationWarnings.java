package org.iroengine.review;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.correspondence.Letters;
import org.iroengine.web.UserGroup;
import org.iroengine.web.WebProperties;

/** Tells the IRO managers of invitations that were not sent in time. */
@Component
public class InvitationWarnings {

	static final String OVERDUE = "invitations-overdue";

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
			Map<String, Object> facts = this.facts.overdue(meeting, "/invitations");
			this.recipients.everybodyIn(UserGroup.IRO_MANAGER)
				.forEach((manager) -> this.letters.writeForWorkingHours(OVERDUE, key(meetingId), manager,
						meeting.childRef(), facts));
		}
	}

	/** Takes back what has not left, because they are sent. */
	@Transactional
	public void settled(long meetingId) {
		this.letters.withdrawHeld(key(meetingId), "they are sent");
	}

	private static String key(long meetingId) {
		return "invitations-" + meetingId;
	}

}
