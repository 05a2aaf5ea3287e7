package org.iroengine.review;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.deadline.Deadline;

/**
 * The review of progress between two reviews; it goes by the number of the review that is
 * due next.
 */
@Component
@Transactional
public class Midpoints {

	private static final String CONCERN = "mid-point";

	private final Reviews reviews;

	private final MidpointClocks clocks;

	private final MidpointRecords records;

	private final SuggestedConcerns concerns;

	private final Care care;

	Midpoints(Reviews reviews, MidpointClocks clocks, MidpointRecords records, SuggestedConcerns concerns, Care care) {
		this.reviews = reviews;
		this.clocks = clocks;
		this.records = records;
		this.concerns = concerns;
		this.care = care;
	}

	/**
	 * Starts the clocks of the window, unless there is nothing to do: before the first
	 * review of a period, by the council's formula, or because its time has gone by.
	 * @return whether it is to be done
	 */
	public boolean begin(long reviewId) {
		Review next = this.reviews.get(reviewId);
		return next.sequence() > 1 && this.clocks.start(next);
	}

	/** Its window has opened. */
	public void open(long reviewId) {
		this.clocks.opened(this.reviews.get(reviewId));
	}

	/** The IRO was reminded. */
	public void reminded(long reviewId) {
		this.clocks.reminded(this.reviews.get(reviewId));
	}

	/** Its window has closed; what was to be done still is. */
	public void missed(long reviewId) {
		this.clocks.missed(this.reviews.get(reviewId));
	}

	/**
	 * Keeps the note; it counts on the day on which it was done. A concern is suggested
	 * for the IRO to raise.
	 */
	public void done(long reviewId, MidpointNote note) {
		Review next = this.reviews.get(reviewId);
		this.records.add(next, note);
		this.clocks.met(next, note.doneOn());
		if (note.concern() != null) {
			this.concerns.suggest(this.care.period(next.periodId()), CONCERN, "review-" + reviewId, note.concern());
		}
	}

	/** What the IRO is shown. */
	@Transactional(readOnly = true)
	public MidpointView view(long reviewId) {
		Review next = this.reviews.get(reviewId);
		Deadline due = this.reviews.due(next);
		Deadline closes = this.reviews.due(reviewId, MidpointRules.CLOSES);
		return new MidpointView(this.care.child(next.childRef()).orElseThrow().label(), day(due.startedAt()),
				day(due.lastMoment()), day(closes.lastMoment()), closes.explanation());
	}

	private static String day(Instant instant) {
		return LondonTime.spoken(instant).replaceFirst(" \\d\\d:\\d\\d$", "");
	}

}
