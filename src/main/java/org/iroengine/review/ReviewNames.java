package org.iroengine.review;

import org.springframework.stereotype.Component;

/**
 * Names reviews; of a child whose earlier reviews nobody knows, none is called the
 * child's first.
 */
@Component
public class ReviewNames {

	private final ReviewTable table;

	ReviewNames(ReviewTable table) {
		this.table = table;
	}

	String of(long reviewId) {
		return of(this.table.get(reviewId));
	}

	/** Such as {@code Review 2}, or {@code First review known here}. */
	public String of(Review review) {
		if (!this.table.beganUnsure(review.periodId())) {
			return "Review %d".formatted(review.sequence());
		}
		return (review.sequence() == 1) ? "First review known here"
				: "Review %d of those known here".formatted(review.sequence());
	}

}
