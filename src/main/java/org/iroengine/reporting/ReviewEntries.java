package org.iroengine.reporting;

import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.reporting.Timeline.Entry;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewNames;
import org.iroengine.review.ReviewState;
import org.iroengine.review.ReviewWarnings;
import org.iroengine.review.Reviews;

/** Each review: the open one with what to notice about it, and when others were held. */
@Component
class ReviewEntries implements TimelinePart {

	private final Reviews reviews;

	private final ReviewWarnings warnings;

	private final ReviewNames names;

	ReviewEntries(Reviews reviews, ReviewWarnings warnings, ReviewNames names) {
		this.names = names;
		this.reviews = reviews;
		this.warnings = warnings;
	}

	@Override
	public Stream<Entry> of(String childRef) {
		return this.reviews.ofChild(childRef)
			.stream()
			.filter((review) -> review.state() != ReviewState.NOT_REQUIRED)
			.map((review) -> review.isOpen() ? comesUp(review) : held(review));
	}

	private Entry comesUp(Review review) {
		Instant at = this.reviews.due(review).lastMoment();
		String forward = (review.broughtForward() != null) ? "Brought forward by the IRO." : null;
		String notice = String.join(" ", this.warnings.of(review));
		return new Entry(at, LondonTime.spoken(at), this.names.of(review) + " comes up", null,
				Words.joined(" ", forward, notice.isEmpty() ? null : notice), false, true);
	}

	private Entry held(Review review) {
		Instant at = LondonTime.startOf(review.heldOn());
		Deadline due = this.reviews.due(review);
		boolean late = due.state() == DeadlineState.MET_LATE;
		String parts = review.heldOn().equals(review.completedOn()) ? null
				: "In two parts, complete on %s.".formatted(LondonTime.spoken(review.completedOn()));
		return new Entry(at, LondonTime.spoken(review.heldOn()), this.names.of(review) + " held",
				late ? "Late" : "In time", parts, late, false);
	}

}
