package org.iroengine.review.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.review.Booking;
import org.iroengine.review.BookingFault;
import org.iroengine.review.BookingViews;
import org.iroengine.review.Bookings;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.Holding;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewLateness;
import org.iroengine.review.SeenWay;
import org.iroengine.review.VenueCategory;
import org.iroengine.web.Problems.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** The edge cases of the dates of reviews that practitioners raise, by their numbers. */
class OddDaysCasesTest extends HoldPaths {

	@Autowired
	Bookings bookings;

	@Autowired
	BookingViews views;

	@Test
	void case2ToldSixWeeksLateTheFirstReviewIsLateFromTheTrueStart() {
		arrive("EC-2", "2026-01-19T10:00");
		workOff("EC-2");
		this.tasks.complete(task("EC-2", "Task_ConfirmTheIro").getId(),
				Map.of("officer", "officer-1", "reason", "Knows the family.", "lateness", "late-notification"));
		workOff("EC-2");
		Review open = this.reviews.ofChild("EC-2").get(0);
		assertThat(clock(open, "review-first").dueOn()).isEqualTo("2026-02-16");
		assertThat(clock(open, "review-first").overdueAt(this.clock.instant())).isTrue();
		assertThat(concerns("EC-2")).singleElement().asString().startsWith("late-notification");
		Meeting meeting = this.meetings.book(this.meetings.open(open.id()).orElseThrow().id(),
				new Booking(Instant.parse("2026-03-09T10:00:00Z"), 60, VenueCategory.SCHOOL, "A school", "Told late."));
		workOff("EC-2");
		at("2026-03-09T12:00:00Z");
		Holding held = held(meeting, MeetingOutcome.HELD);
		assertThat(this.records.record(held, new ChildSeen(SeenWay.SEEN, LocalDate.of(2026, 3, 9), null)))
			.extracting(Fault::field)
			.containsExactly("lateness");
		outcome(meeting, because(held, ReviewLateness.LATE_NOTIFICATION));
		assertThat(clock(open, "review-first")).extracting(Deadline::state, Deadline::reason)
			.containsExactly(DeadlineState.MET_LATE, "late notification");
		assertThat(this.reviews.ofChild("EC-2")).filteredOn(Review::isOpen)
			.singleElement()
			.satisfies((next) -> assertThat(this.reviews.due(next).dueOn()).isEqualTo("2026-06-09"));
	}

	/** Good Friday is 26 March 2027. */
	@Test
	void case4ADueDateOnGoodFridayIsNotExtendedAndHeldThatDayItIsInTime() {
		this.cases.held("EC-4", LocalDate.of(2026, 12, 26));
		workOff("EC-4");
		Review next = this.reviews.ofChild("EC-4").stream().filter(Review::isOpen).findFirst().orElseThrow();
		assertThat(this.reviews.due(next).dueOn()).isEqualTo("2027-03-26");
		assertThat(this.reviews.due(next).explanation()).endsWith("the last bookable day is Thu 25 Mar 2027");
		long meeting = this.meetings.open(next.id()).orElseThrow().id();
		assertThat(this.views.of(meeting).lastBookable()).isEqualTo("Thu 25 Mar 2027");
		assertThat(faults(meeting, "2027-03-26")).containsExactly(
				"Fri 26 Mar 2027 is no working day. Choose a working day, the last in time is Thu 25 Mar 2027.");
		assertThat(faults(meeting, "2027-03-30")).singleElement()
			.asString()
			.startsWith("This is after the due date, Fri 26 Mar 2027.");
		assertThat(faults(meeting, "2027-03-25")).isEmpty();
		at("2027-03-26T16:00:00Z");
		this.reviews.held(next.id(), LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 26));
		assertThat(this.reviews.due(next).state()).isEqualTo(DeadlineState.MET);
	}

	private List<String> faults(long meeting, String day) {
		return this.bookings
			.faults(meeting,
					BookReviewForm.written(Map.of("offer", "other", "day", day, "time", "9:00", "minutes", 15,
							"venueCategory", "SCHOOL", "venue", "A school")))
			.stream()
			.map(BookingFault::message)
			.toList();
	}

	private static Holding because(Holding held, ReviewLateness lateness) {
		return new Holding(held.meetingId(), held.outcome(), held.heldAt(), held.category(), held.participation(),
				held.conduct(), lateness, null, null, false, List.of());
	}

}
