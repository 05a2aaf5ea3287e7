package org.iroengine.review.process;

import java.util.Date;

import org.iroengine.correspondence.ReminderDays;
import org.iroengine.engine.Steps;
import org.iroengine.review.DecisionReplies;
import org.iroengine.review.Meetings;
import org.iroengine.review.Reviews;

/**
 * When people are reminded of what they owe a review: each on the last working day of
 * their own up to the day of the reminder. A task's follow-up date says the same.
 */
@Steps
public class ReminderSteps {

	private final Meetings meetings;

	private final Reviews reviews;

	private final DecisionReplies replies;

	private final HoldPeople people;

	private final ReminderDays days;

	ReminderSteps(Meetings meetings, Reviews reviews, DecisionReplies replies, HoldPeople people, ReminderDays days) {
		this.meetings = meetings;
		this.reviews = reviews;
		this.replies = replies;
		this.people = people;
		this.days = days;
	}

	/** Of something before a meeting. */
	public Date ofSocialWorker(long meetingId, long periodId, String rule) {
		return Date.from(this.days.momentOf(this.meetings.due(meetingId, rule), this.people.socialWorker(periodId)));
	}

	/** Of the reply to decisions. */
	public Date ofTeamManager(long reviewId, String rule) {
		return Date.from(this.days.momentOf(this.replies.due(reviewId, rule), this.people.teamManager(reviewId)));
	}

	/** Of something after a review. */
	public Date ofIro(long reviewId, String childRef, String rule) {
		return Date.from(this.days.momentOf(this.reviews.due(reviewId, rule), this.people.iro(childRef)));
	}

}
