package org.iroengine.review.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.care.ReviewsHandedOver;
import org.iroengine.review.ChangeLetters;

/** Tells a new IRO of the next review; tasks follow by themselves. */
@Component
class HandReviewsOver {

	private final ChangeLetters letters;

	private final Allocations allocations;

	HandReviewsOver(ChangeLetters letters, Allocations allocations) {
		this.letters = letters;
		this.allocations = allocations;
	}

	@EventListener
	void on(ReviewsHandedOver news) {
		this.allocations.current(news.childRef())
			.map(Allocation::id)
			.ifPresent((id) -> this.letters.handOver(news.periodId(), news.childRef(), "allocation-" + id));
	}

}
