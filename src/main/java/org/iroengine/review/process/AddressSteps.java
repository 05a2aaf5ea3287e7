package org.iroengine.review.process;

import java.time.Clock;
import java.util.Date;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.Steps;
import org.iroengine.review.Meetings;
import org.iroengine.review.ReviewRules;

/** What the process that settles an address may call. */
@Steps
public class AddressSteps {

	private final CaseRecipients recipients;

	private final Meetings meetings;

	private final Clock clock;

	AddressSteps(CaseRecipients recipients, Meetings meetings, Clock clock) {
		this.recipients = recipients;
		this.meetings = meetings;
		this.clock = clock;
	}

	/** Who is the child's social worker today, or answers for the team. */
	public String socialWorker(long periodId) {
		return this.recipients.socialWorker(periodId, LondonTime.date(this.clock.instant())).personId();
	}

	/** Until when the address is of use: until the invitations are due. */
	public Date lastMoment(long meetingId) {
		return Date.from(this.meetings.due(meetingId, ReviewRules.INVITATIONS).lastMoment());
	}

}
