package org.iroengine.review;

import java.time.Clock;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.deadline.Deadlines;

/** Starts the clocks of a review that has opened and tells of it. */
@Component
class ReviewNews {

	private final Deadlines deadlines;

	private final Meetings meetings;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher listeners;

	ReviewNews(Deadlines deadlines, Meetings meetings, Audit audit, Clock clock, ApplicationEventPublisher listeners) {
		this.deadlines = deadlines;
		this.meetings = meetings;
		this.audit = audit;
		this.clock = clock;
		this.listeners = listeners;
	}

	/** A first review and one that is brought forward send their checklist at once. */
	Review opened(Review review) {
		this.deadlines.start(review.rule(), review.subject(), review.anchorAt());
		this.deadlines.start(ReviewRules.BOOK, review.subject(), this.clock.instant());
		record("opened", review, Map.of("sequence", review.sequence(), "schedule", review.schedule().id()));
		tell(new ReviewOpened(review.id(), review.periodId(), review.childRef()));
		this.meetings.want(review, 1, review.sequence() == 1 || review.broughtForward() != null);
		return review;
	}

	void tell(Object news) {
		this.listeners.publishEvent(news);
	}

	void record(String action, Review review, Map<String, ?> facts) {
		this.audit.record("review " + action, new AuditSubject("review", review.id(), review.childRef()), facts);
	}

}
