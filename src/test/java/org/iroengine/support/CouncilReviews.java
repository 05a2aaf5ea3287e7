package org.iroengine.support;

import java.time.Instant;

import org.springframework.boot.test.context.TestComponent;

import org.iroengine.care.Care;
import org.iroengine.review.Booking;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.Reviews;
import org.iroengine.review.VenueCategory;

/** Reviews of the children of the browser tests. */
@TestComponent
public class CouncilReviews {

	private final Care care;

	private final Reviews reviews;

	private final Meetings meetings;

	CouncilReviews(Care care, Reviews reviews, Meetings meetings) {
		this.care = care;
		this.reviews = reviews;
		this.meetings = meetings;
	}

	/** The first review is booked for an hour at school. */
	public Meeting booked(String childRef, Instant startsAt) {
		long review = this.reviews.open(this.care.openPeriod(childRef).orElseThrow().id()).id();
		return this.meetings.book(this.meetings.open(review).orElseThrow().id(),
				new Booking(startsAt, 60, VenueCategory.SCHOOL, "A school", null));
	}

}
