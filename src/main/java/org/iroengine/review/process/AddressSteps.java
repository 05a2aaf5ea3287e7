package org.iroengine.review.process;

import java.util.Date;

import org.iroengine.engine.Steps;
import org.iroengine.review.Meetings;
import org.iroengine.review.ReviewRules;

/** What the process that settles an address may call. */
@Steps
public class AddressSteps {

	private final HoldPeople people;

	private final Meetings meetings;

	AddressSteps(HoldPeople people, Meetings meetings) {
		this.people = people;
		this.meetings = meetings;
	}

	/** Who is the child's social worker today, or answers for the team, or nobody. */
	public String socialWorker(long periodId) {
		return this.people.socialWorker(periodId);
	}

	/** Until when the address is of use: until the invitations are due. */
	public Date lastMoment(long meetingId) {
		return Date.from(this.meetings.due(meetingId, ReviewRules.INVITATIONS).lastMoment());
	}

}
