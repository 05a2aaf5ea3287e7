package org.iroengine.review.process;

import org.iroengine.engine.Steps;
import org.iroengine.review.Adjournments;
import org.iroengine.review.ChildFeedback;
import org.iroengine.review.ChildrenSeen;
import org.iroengine.review.Holdings;
import org.iroengine.review.SocialWorkReports;

/** What the process of a meeting does between its tasks. */
@Steps
public class HoldSteps {

	private final SocialWorkReports reports;

	private final ChildrenSeen seen;

	private final Holdings holdings;

	private final Adjournments adjournments;

	private final ChildFeedback feedback;

	HoldSteps(SocialWorkReports reports, ChildrenSeen seen, Holdings holdings, Adjournments adjournments,
			ChildFeedback feedback) {
		this.reports = reports;
		this.seen = seen;
		this.holdings = holdings;
		this.adjournments = adjournments;
		this.feedback = feedback;
	}

	/** Reminds the social worker, where the report is still due. */
	public void remindOfReport(long meetingId) {
		this.reports.remind(meetingId);
	}

	/** Records that the report has not come in time, and asks the IRO what to do. */
	public void reportOverdue(long meetingId) {
		this.reports.overdue(meetingId);
	}

	/** Records that nobody chose what to do without the report, and tells it. */
	public void unchosen(long meetingId) {
		this.reports.unchosen(meetingId);
	}

	/** Records that nobody asked the child in time how the review was. */
	public void unasked(long reviewId) {
		this.feedback.late(reviewId);
	}

	/** Records that the day of the meeting has passed without the child being seen. */
	public void notSeen(long meetingId) {
		this.seen.overdue(meetingId);
	}

	/** Records that nobody has recorded how the review was held, and tells it. */
	public void outcomeOverdue(long meetingId) {
		this.holdings.overdue(meetingId);
	}

	/** Answers whether it is a second adjournment, and starts its clock. */
	public boolean noted(long meetingId) {
		boolean again = this.holdings.noted(meetingId);
		if (again) {
			this.adjournments.ask(meetingId);
		}
		return again;
	}

	/** Records that nobody decided on a second adjournment, and tells it. */
	public void undecided(long meetingId) {
		this.adjournments.undecided(meetingId);
	}

	/**
	 * Closes the meeting as it is recorded; answers whether the review is complete, so
	 * that the child is asked for feedback.
	 */
	public boolean close(long meetingId, long reviewId) {
		boolean complete = this.holdings.close(meetingId);
		if (complete) {
			this.feedback.ask(reviewId);
		}
		return complete;
	}

}
