package org.iroengine.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.Steps;
import org.iroengine.review.Meetings;
import org.iroengine.review.OverdueAddresses;
import org.iroengine.review.ReviewRules;
import org.iroengine.web.UserGroup;

/** What the process that settles an address may call. */
@Steps
public class AddressSteps {

	private final CaseRecipients recipients;

	private final Meetings meetings;

	private final OverdueAddresses overdue;

	private final Clock clock;

	AddressSteps(CaseRecipients recipients, Meetings meetings, OverdueAddresses overdue, Clock clock) {
		this.recipients = recipients;
		this.meetings = meetings;
		this.overdue = overdue;
		this.clock = clock;
	}

	/** Who is the child's social worker today, or answers for the team. */
	public String socialWorker(long periodId) {
		return this.recipients.socialWorker(periodId, today()).personId();
	}

	/** Until when the address is of use: until the invitations are due. */
	public Date lastMoment(long meetingId) {
		return Date.from(this.meetings.due(meetingId, ReviewRules.INVITATIONS).lastMoment());
	}

	/** From when nobody has answered in time: the date of a timer. */
	public Date overdueAt(long meetingId) {
		return Date.from(this.meetings.due(meetingId, ReviewRules.INVITATIONS).dueAt());
	}

	/** Tells the manager of the child's team. */
	public void overdue(long meetingId, long periodId, long participantId) {
		this.overdue.tell(meetingId, participantId, this.recipients.inLine(periodId, UserGroup.TEAM_MANAGER, today()));
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

}
