package org.iroengine.review;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Subject;
import org.iroengine.deadline.TimersAndTasks;

/** Lets the mid-point follow where the due date of a review moves. */
@Component
class MidpointMoves implements TimersAndTasks {

	private final ReviewTable reviews;

	private final MidpointClocks clocks;

	MidpointMoves(ReviewTable reviews, MidpointClocks clocks) {
		this.reviews = reviews;
		this.clocks = clocks;
	}

	@Override
	public void moved(Subject subject) {
		if (subject.kind().equals("review")) {
			this.clocks.follow(this.reviews.get(subject.id()));
		}
	}

}
