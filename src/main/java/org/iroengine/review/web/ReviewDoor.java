package org.iroengine.review.web;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.web.ChildAccess;

/** Lets in those who may read about the child of a review. */
@Component
class ReviewDoor {

	private final Reviews reviews;

	private final ChildAccess access;

	ReviewDoor(Reviews reviews, ChildAccess access) {
		this.reviews = reviews;
		this.access = access;
	}

	/** Empty whether there is no such review or the user may not read about the child. */
	Optional<Review> find(long reviewId) {
		return this.reviews.find(reviewId).filter((review) -> this.access.mayRead(review.childRef()));
	}

}
