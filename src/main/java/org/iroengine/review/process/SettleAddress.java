package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;
import org.iroengine.review.AddressAsked;
import org.iroengine.review.Addresses;
import org.iroengine.review.Meetings;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.Reviews;

/** Runs {@code settle-address} for each address that the social worker is asked for. */
@Component
class SettleAddress {

	/** Whose address it is, a number. */
	static final String PARTICIPANT_ID = Addresses.PARTICIPANT_ID;

	/** Correlated by the period of care. */
	static final String CARE_ENDED = "care-ended";

	private final RuntimeService runtime;

	private final Meetings meetings;

	private final Reviews reviews;

	private final Addresses addresses;

	SettleAddress(RuntimeService runtime, Meetings meetings, Reviews reviews, Addresses addresses) {
		this.runtime = runtime;
		this.meetings = meetings;
		this.reviews = reviews;
		this.addresses = addresses;
	}

	@EventListener
	void on(AddressAsked news) {
		long reviewId = this.meetings.get(news.meetingId()).reviewId();
		this.runtime.startProcessInstanceByKey(Addresses.PROCESS, news.childRef(),
				Variables.putValue(CareVariables.PERIOD_ID, this.reviews.get(reviewId).periodId())
					.putValue(CareVariables.CHILD_REF, news.childRef())
					.putValue(ReviewVariables.MEETING_ID, news.meetingId())
					.putValue(PARTICIPANT_ID, news.participantId()));
	}

	/** The process hears of it by the message about the period. */
	@EventListener
	void on(CareEnded news) {
		this.addresses.drop(news.childRef());
	}

}
