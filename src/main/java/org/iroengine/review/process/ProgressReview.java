package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.review.EarlierReviewsKnown;
import org.iroengine.review.MidpointLetters;
import org.iroengine.review.Midpoints;
import org.iroengine.review.ReviewDropped;
import org.iroengine.review.ReviewHeld;
import org.iroengine.review.ReviewOpened;
import org.iroengine.review.ReviewVariables;

/** Runs {@code progress-review}, one process for each interval between two reviews. */
@Component
class ProgressReview {

	static final String PROCESS = "progress-review";

	/** The number of the review that is due next. */
	static final String REVIEW_ID = ReviewVariables.REVIEW_ID;

	/** The day on which it was done, such as 2026-03-02. */
	static final String DONE_ON = "doneOn";

	/** Whether {@value #ALL}, {@value #SOME} or {@value #NONE} are carried out. */
	static final String DECISIONS = "decisions";

	/** Whether the social worker was {@value #SPOKEN} with or {@value #NOT_REACHED}. */
	static final String SOCIAL_WORKER = "socialWorker";

	/** Whether the file was {@value #READ} or {@value #NOT_READ}. */
	static final String FILE = "file";

	/** What was found. */
	static final String NOTE = "progressNote";

	/** Whether progress is {@value #ON_TRACK} or there is a {@value #CONCERN}. */
	static final String PROGRESS = "progress";

	/** What the concern is; null where there is none. */
	static final String CONCERN_WORDS = "concernWords";

	static final String ALL = "all";

	static final String SOME = "some";

	static final String NONE = "none";

	static final String SPOKEN = "spoken";

	static final String NOT_REACHED = "not-reached";

	static final String READ = "read";

	static final String NOT_READ = "not-read";

	static final String ON_TRACK = "on-track";

	static final String CONCERN = "concern";

	/** Correlated when the review that is due next is held or not required. */
	static final String NEXT_REVIEW_CLOSED = "next-review-closed";

	private final RuntimeService runtime;

	private final Midpoints midpoints;

	private final MidpointLetters letters;

	ProgressReview(RuntimeService runtime, Midpoints midpoints, MidpointLetters letters) {
		this.letters = letters;
		this.runtime = runtime;
		this.midpoints = midpoints;
	}

	@EventListener
	void on(ReviewOpened news) {
		begin(news.reviewId(), news.periodId(), news.childRef());
	}

	/** A review that had none before it has now. */
	@EventListener
	void on(EarlierReviewsKnown news) {
		begin(news.reviewId(), news.periodId(), news.childRef());
	}

	@EventListener
	void on(ReviewHeld news) {
		end(news.reviewId());
	}

	@EventListener
	void on(ReviewDropped news) {
		end(news.reviewId());
	}

	private void begin(long reviewId, long periodId, String childRef) {
		if (this.midpoints.begin(reviewId)) {
			this.runtime.startProcessInstanceByKey(PROCESS, childRef,
					Variables.putValue(REVIEW_ID, reviewId)
						.putValue(CareVariables.PERIOD_ID, periodId)
						.putValue(CareVariables.CHILD_REF, childRef)
						.putValue(CONCERN_WORDS, null));
		}
	}

	private void end(long reviewId) {
		this.letters.settled(reviewId);
		this.runtime.createMessageCorrelation(NEXT_REVIEW_CLOSED)
			.processInstanceVariableEquals(REVIEW_ID, reviewId)
			.correlateAll();
	}

}
