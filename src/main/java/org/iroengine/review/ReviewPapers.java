package org.iroengine.review;

import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.review.ReviewSheet.Papers;

/** What was written and sent of a review. */
@Component
class ReviewPapers {

	private final Decisions decisions;

	private final EditionTable editions;

	private final CopyTable copies;

	ReviewPapers(Decisions decisions, EditionTable editions, CopyTable copies) {
		this.decisions = decisions;
		this.editions = editions;
		this.copies = copies;
	}

	Papers of(long reviewId) {
		List<RecordCopy> all = this.copies.of(reviewId);
		return new Papers(this.decisions.of(reviewId).size(), !this.editions.of(reviewId).isEmpty(), all.size(),
				count(all, RecordCopy.State.SENT), count(all, RecordCopy.State.WITHHELD));
	}

	private static int count(List<RecordCopy> all, RecordCopy.State state) {
		return (int) all.stream().filter((copy) -> copy.state() == state).count();
	}

}
