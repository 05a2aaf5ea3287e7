package org.iroengine.review.process;

import java.util.Date;

import org.iroengine.engine.Steps;
import org.iroengine.review.Meetings;
import org.iroengine.review.OverdueAddresses;
import org.iroengine.review.ReviewRules;

/** What the process that settles an address may call. */
@Steps
public class AddressSteps {

	private final HoldPeople people;

	private final Meetings meetings;

	private final OverdueAddresses overdue;

	AddressSteps(HoldPeople people, Meetings meetings, OverdueAddresses overdue) {
		this.people = people;
		this.meetings = meetings;
		this.overdue = overdue;
	}

	/** Who is the child's social worker today, or answers for the team, or nobody. */
	public String socialWorker(long periodId) {
		return this.people.socialWorker(periodId);
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
		this.overdue.tell(meetingId, participantId, this.people.managerOf(periodId));
	}

}
