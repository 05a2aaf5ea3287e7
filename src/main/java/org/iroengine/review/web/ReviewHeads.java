package org.iroengine.review.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.review.MatterBeside;
import org.iroengine.review.MattersBeside;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewNames;
import org.iroengine.review.Reviews;

/** What stands at the head of pages about one review. */
@Component
class ReviewHeads {

	private final Reviews reviews;

	private final Care care;

	private final ReviewNames names;

	private final List<MattersBeside> beside;

	ReviewHeads(Reviews reviews, Care care, ReviewNames names, List<MattersBeside> beside) {
		this.names = names;
		this.beside = beside;
		this.reviews = reviews;
		this.care = care;
	}

	/**
	 * A review as people name it.
	 *
	 * @param child reference and initials
	 * @param words such as {@code review 2, held on Mon 16 Mar 2026}
	 * @param matters what is open beside it, and what was settled since the review before
	 */
	record Head(long reviewId, String childRef, String child, String words, List<MatterBeside> matters) {
	}

	Head of(long reviewId) {
		Review review = this.reviews.get(reviewId);
		String held = (review.heldOn() == null) ? "not held" : "held on " + Days.spoken(review.heldOn());
		return new Head(reviewId, review.childRef(),
				this.care.child(review.childRef()).map(Child::label).orElse(review.childRef()),
				"%s, %s".formatted(StringUtils.uncapitalize(this.names.of(review)), held), matters(review));
	}

	private List<MatterBeside> matters(Review review) {
		LocalDate since = this.reviews.ofPeriod(review.periodId())
			.stream()
			.filter((before) -> before.sequence() < review.sequence() && before.heldOn() != null)
			.map(Review::heldOn)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return this.beside.stream().flatMap((known) -> known.of(review.childRef(), since).stream()).toList();
	}

}
