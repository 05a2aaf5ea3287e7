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
		return words(review.sequence(), this.table.beganUnsure(review.periodId()));
	}

	/**
	 * The same, of a review that is read together with others.
	 * @param unsure whether nobody knows the reviews before those known here
	 */
	static String words(int sequence, boolean unsure) {
		if (!unsure) {
			return "Review %d".formatted(sequence);
		}
		return (sequence == 1) ? "First review known here" : "Review %d of those known here".formatted(sequence);
	}

}
