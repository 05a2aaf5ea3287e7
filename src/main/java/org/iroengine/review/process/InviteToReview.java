package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.review.ChecklistReturned;
import org.iroengine.review.InvitationReturns;
import org.iroengine.review.Invitations;
import org.iroengine.review.MeetingBooked;
import org.iroengine.review.MeetingClosed;
import org.iroengine.review.MeetingMoved;
import org.iroengine.review.MeetingState;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.Reviews;

/**
 * Runs {@code invite-to-review} for each booked meeting. What goes by mail leaves here,
 * so that nobody is forgotten where the process has ended already.
 */
@Component
class InviteToReview {

	static final String PROCESS = "invite-to-review";

	/** Correlated by the meeting. */
	static final String CHECKLIST_RETURNED = "checklist-returned";

	/** Correlated by the meeting. */
	static final String MEETING_MOVED = "meeting-moved";

	/** Correlated by the meeting. */
	static final String MEETING_CLOSED = "meeting-closed";

	private final RuntimeService runtime;

	private final Reviews reviews;

	private final Invitations invitations;

	private final InvitationReturns returns;

	InviteToReview(RuntimeService runtime, Reviews reviews, Invitations invitations, InvitationReturns returns) {
		this.runtime = runtime;
		this.reviews = reviews;
		this.invitations = invitations;
		this.returns = returns;
	}

	@EventListener
	void on(MeetingBooked news) {
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(CareVariables.PERIOD_ID, this.reviews.get(news.reviewId()).periodId())
					.putValue(CareVariables.CHILD_REF, news.childRef())
					.putValue(ReviewVariables.REVIEW_ID, news.reviewId())
					.putValue(ReviewVariables.MEETING_ID, news.meetingId()));
	}

	@EventListener
	void on(ChecklistReturned news) {
		this.invitations.checklistBack(news.meetingId());
		tell(CHECKLIST_RETURNED, news.meetingId());
	}

	@EventListener
	void on(MeetingMoved news) {
		this.invitations.tellMoved(news.meetingId());
		tell(MEETING_MOVED, news.meetingId());
	}

	@EventListener
	void on(MeetingClosed news) {
		if (news.state() != MeetingState.HELD) {
			this.returns.withdraw(news.meetingId());
		}
		tell(MEETING_CLOSED, news.meetingId());
	}

	private void tell(String message, long meetingId) {
		this.runtime.createMessageCorrelation(message)
			.processInstanceVariableEquals(ReviewVariables.MEETING_ID, meetingId)
			.correlateAll();
	}

}
