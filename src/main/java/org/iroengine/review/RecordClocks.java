package org.iroengine.review;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;

/** The clock of the record of a review, with what is told of it. */
@Component
@Transactional
public class RecordClocks {

	private final Deadlines deadlines;

	private final Reviews reviews;

	private final RecordLetters letters;

	RecordClocks(Deadlines deadlines, Reviews reviews, RecordLetters letters) {
		this.deadlines = deadlines;
		this.reviews = reviews;
		this.letters = letters;
	}

	/** When it is due, or when it is reminded of. */
	@Transactional(readOnly = true)
	public Deadline due(long reviewId, String rule) {
		return this.reviews.due(reviewId, rule);
	}

	/** Reminds the IRO of the record. */
	public void remind(long reviewId, String reminder) {
		this.letters.remindTheIro(reviewId, due(reviewId, ReviewRules.RECORD_WRITTEN));
		this.deadlines.reminded(this.reviews.get(reviewId).subject(), reminder);
	}

	/** Records that the date has passed and tells the IRO managers. */
	public void overdue(long reviewId, String rule) {
		this.deadlines.miss(this.reviews.get(reviewId).subject(), rule);
		this.letters.overdue(reviewId, due(reviewId, rule));
	}

	/** Takes back what has not left, for the record is written. */
	public void done(long reviewId) {
		this.letters.done(due(reviewId, ReviewRules.RECORD_WRITTEN));
	}

}
