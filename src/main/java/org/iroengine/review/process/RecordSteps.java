package org.iroengine.review.process;

import java.util.Date;

import org.iroengine.engine.Steps;
import org.iroengine.review.RecordClocks;
import org.iroengine.review.RecordWriting;

/** What the process that writes a review up may call about its record. */
@Steps
public class RecordSteps {

	private final RecordWriting record;

	private final RecordClocks clocks;

	RecordSteps(RecordWriting record, RecordClocks clocks) {
		this.record = record;
		this.clocks = clocks;
	}

	/** From when it is overdue, or reminded of: the date of a timer. */
	public Date dueAt(long reviewId, String rule) {
		return Date.from(this.clocks.due(reviewId, rule).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long reviewId, String rule) {
		return Date.from(this.clocks.due(reviewId, rule).lastMoment());
	}

	/** Reminds the IRO of the record. */
	public void remind(long reviewId, String reminder) {
		this.clocks.remind(reviewId, reminder);
	}

	/** Records that the date has passed and tells the IRO managers. */
	public void overdue(long reviewId, String rule) {
		this.clocks.overdue(reviewId, rule);
	}

	/** Makes what is drafted the record of the review. */
	public void finish(long reviewId) {
		this.record.finish(reviewId);
		this.clocks.done(reviewId);
	}

}
