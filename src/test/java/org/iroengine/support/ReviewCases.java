package org.iroengine.support;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

import org.iroengine.care.Care;
import org.iroengine.review.Booking;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.VenueCategory;

/**
 * Children of the tests in reviews; each came into care on Monday 2 March 2026 and has
 * officer 1, so that the first review is due on Monday 30 March 2026.
 */
@TestComponent
@Import(ChecklistsBack.class)
public class ReviewCases {

	private final Household household;

	private final Care care;

	private final Reviews reviews;

	private final Meetings meetings;

	private final ChecklistsBack checklists;

	ReviewCases(Household household, Care care, Reviews reviews, Meetings meetings, ChecklistsBack checklists) {
		this.household = household;
		this.care = care;
		this.reviews = reviews;
		this.meetings = meetings;
		this.checklists = checklists;
	}

	/** The first review is open and not booked. */
	public Review open(String childRef) {
		this.household.allocated(childRef, "officer-1");
		return this.reviews.open(this.care.openPeriod(childRef).orElseThrow().id());
	}

	/** The first review is booked for an hour at school. */
	public Meeting booked(String childRef, String startsAt) {
		Meeting wanted = this.meetings.open(open(childRef).id()).orElseThrow();
		return this.meetings.book(wanted.id(),
				new Booking(Instant.parse(startsAt), 60, VenueCategory.SCHOOL, "A school", null));
	}

	/** The first review was held in one part on the day. */
	public Review held(String childRef, LocalDate day) {
		Review review = open(childRef);
		this.reviews.held(review.id(), day, day);
		return this.reviews.get(review.id());
	}

	/** The checklist has come back and names nobody whom the test does not. */
	public void checklistBack(Meeting meeting) {
		this.checklists.of(meeting);
	}

}
