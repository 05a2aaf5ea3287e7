package org.iroengine.scenario;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Arrival;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.review.Booking;
import org.iroengine.review.BookingViews;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.ReviewWarnings;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.ReviewLife;

import static org.assertj.core.api.Assertions.assertThat;

/** Reviews before care ends, and what a date of a review makes somebody notice. */
class FinalReviewsTest extends ReviewLife {

	@Autowired
	ReviewWarnings warnings;

	@Autowired
	Meetings meetings;

	@Autowired
	BookingViews bookings;

	/** No concern either. */
	@Test
	void case3LeavesCareOnDay12() {
		lookedAfter("F3", "2026-03-02T08:00");
		this.clock.set(Instant.parse("2026-03-13T12:00:00Z"));
		leaves("F3", "2026-03-13T11:00");
		assertThat(concerns("F3")).isEmpty();
	}

	@Test
	void accommodationStopsWithoutAFinalReview() {
		lookedAfter("F1", "2026-03-02T08:00");
		held("F1", "2026-03-27");
		this.clock.set(Instant.parse("2026-05-20T12:00:00Z"));
		leaves("F1", "2026-05-20T11:00");
		assertThat(concerns("F1")).containsExactly("no-final-review");
		assertThat(course("F1")).containsExactly("1 HELD", "2 NOT_REQUIRED");
	}

	@Test
	void accommodationStopsSoonAfterAReview() {
		lookedAfter("F2", "2026-03-02T08:00");
		held("F2", "2026-03-27");
		this.clock.set(Instant.parse("2026-04-10T12:00:00Z"));
		leaves("F2", "2026-04-10T11:00");
		assertThat(concerns("F2")).isEmpty();
	}

	@Test
	void case12ChildAboutToBeDischarged() {
		lookedAfter("F12", "2026-03-02T08:00");
		change("F12", "end-of-care-planned", "2026-03-20");
		assertThat(letters("F12")).contains("change-recorded to officer-1");
		assertThat(this.tasks.getVariable(task("F12", "Task_ConsiderTheChange").getId(), "view").toString())
			.contains("Hold a final review before care ends");
	}

	@Test
	void case38EighteenthBirthdayBeforeTheNextReview() {
		Arrival arrival = this.care.arrive(new ComingIntoCare("F38", "2008-04-20", "2026-03-02T08:00", null, "V2", "AB",
				null, "team-1", "worker-1", List.of(), List.of()));
		assertThat(arrival).isInstanceOf(Arrival.Recorded.class);
		workOff("F38");
		allocate("F38");
		assertThat(this.warnings.of(open("F38"))).isEmpty();
		held("F38", "2026-03-27");
		assertThat(this.warnings.of(open("F38"))).singleElement()
			.asString()
			.contains("turns 18 on Mon 20 Apr 2026")
			.contains("final review");
		assertThat(letters("F38")).contains("final-review-wanted to officer-1");
		held("F38", "2026-04-20");
		assertThat(course("F38")).as("nothing is due after").containsExactly("1 HELD", "2 HELD");
		assertThat(concerns("F38")).isEmpty();
	}

	@Test
	void case5SecondReviewHeldOneWeekAfterTheFirst() {
		lookedAfter("F5", "2026-03-02T08:00");
		held("F5", "2026-03-27");
		held("F5", "2026-04-03");
		assertThat(this.warnings.of(open("F5"))).singleElement()
			.asString()
			.startsWith("The interval was reset: the review before was held on Fri 3 Apr 2026");
		assertThat(this.bookings.of(this.meetings.open(open("F5").id()).orElseThrow().id()).notice())
			.as("whoever books reads it")
			.startsWith("The interval was reset:");
	}

	@Test
	void case7NextDateThatFitsOnlyTheSecondPart() {
		lookedAfter("F7", "2026-03-02T08:00");
		held("F7", "2026-03-26", "2026-04-16");
		book("F7", "2026-07-10T09:00:00Z");
		assertThat(this.warnings.of(open("F7"))).containsExactly(
				"Booked for Fri 10 Jul 2026, after the due date Fri 26 Jun 2026: it fits only the second part of the review before. Book it earlier.");
		lookedAfter("F7B", "2026-04-16T08:00");
		assertThat(this.warnings.of(open("F7B"))).isEmpty();
	}

	private void book(String childRef, String startsAt) {
		Meeting wanted = this.meetings.open(open(childRef).id()).orElseThrow();
		this.meetings.book(wanted.id(),
				new Booking(Instant.parse(startsAt), 60, VenueCategory.SCHOOL, "A school", "The school was closed."));
	}

	private List<String> concerns(String childRef) {
		return this.jdbc.sql("select kind from suggested_concern where child_ref = ?")
			.param(childRef)
			.query(String.class)
			.list();
	}

}
