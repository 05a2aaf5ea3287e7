package org.iroengine.review.process;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.review.BookingFault;
import org.iroengine.review.BookingView;
import org.iroengine.review.BookingViews;
import org.iroengine.review.Bookings;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Participants;
import org.iroengine.review.Review;
import org.iroengine.review.WrittenTelling;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is offered, what is refused, and what the edge cases of practice do to it. */
class BookingRulesTest extends ConveningPaths {

	private static final Map<String, Object> AT_NINE = Map.of("time", "9:00");

	private static final Map<String, Object> TOGETHER = Map.of("time", "9:00", "withSiblings", true);

	@Autowired
	Bookings bookings;

	@Autowired
	BookingViews views;

	@Autowired
	Absences absences;

	@Autowired
	Participants participants;

	@Test
	void daysAreOfferedOnWhichTheIroWorksAndPeopleCanBeInvited() {
		BookingView view = view(first("BR-01"));
		assertThat(view.offers()).extracting(BookingView.Offer::value)
			.startsWith("2026-03-17")
			.endsWith("2026-03-30", "other")
			.doesNotContain("2026-03-28", "2026-03-29");
		assertThat(view.offers()).filteredOn((offer) -> offer.value().equals("2026-03-30"))
			.singleElement()
			.matches((offer) -> offer.label().contains("school holiday"));
		assertThat(view.terms()).contains("Mon 23 Feb 2026 to Fri 27 Mar 2026");
	}

	@Test
	void whatCannotBeBookedIsRefusedInPlainWords() {
		Review review = first("BR-02");
		assertThat(faults(review, with(other("2026-02-27"), AT_NINE)))
			.containsExactly("This is in the past. Choose a date and time that is still to come.");
		assertThat(faults(review, with(other("2026-03-31"), AT_NINE))).containsExactly(
				"This is after the due date, Mon 30 Mar 2026. Choose an earlier date, or say why it is late.");
		assertThat(faults(review, with(other("2026-03-31"), Map.of("time", "9:00", "lateBecause", "No interpreter"))))
			.isEmpty();
		assertThat(faults(review, with(other("2026-03-28"), AT_NINE))).singleElement()
			.asString()
			.startsWith("Sat 28 Mar 2026 is no working day.");
		assertThat(
				faults(review, with(other("2026-03-24"), Map.of("time", "9:00", "venueCategory", "WITHOUT_MEETING"))))
			.containsExactly("This review needs a meeting. Choose what kind of place it is held in.");
		assertThat(faults(review, Map.of("offer", "other"))).hasSize(5);
	}

	@Test
	void aDayOnWhichTheIroIsAwayNeedsAReason() {
		Review review = first("BR-03");
		this.absences.save(new Absence("officer-1", LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 19), null));
		assertThat(view(review).offers()).extracting(BookingView.Offer::value).doesNotContain("2026-03-19");
		assertThat(faults(review, with(other("2026-03-19"), AT_NINE))).singleElement()
			.asString()
			.startsWith("The IRO is not at work on Thu 19 Mar 2026.");
		assertThat(faults(review, with(other("2026-03-19"), Map.of("time", "9:00", "awayBecause", "Comes in for it"))))
			.isEmpty();
	}

	@Test
	void twoReviewsOfAnOfficerDoNotOverlap() {
		Review one = first("BR-04");
		Review other = first("BR-05");
		book("BR-04", with(on("2026-03-18"), AT_NINE));
		assertThat(faults(other, with(on("2026-03-18"), Map.of("time", "9:10")))).singleElement()
			.asString()
			.contains("The IRO has the review of BR-04 then, 09:00 to 09:15");
		assertThat(view(other).others()).extracting(BookingView.Row::child).contains("BR-04 (AB)");
		assertThat(this.bookings.move(meeting(one).id(), BookReviewForm.written(with(on("2026-03-18"), AT_NINE))))
			.as("it is no obstacle to itself")
			.isEmpty();
	}

	@Test
	void aSecondPartComesAfterTheFirst() {
		Review review = first("BR-06");
		book("BR-06", on("2026-03-25"));
		this.meetings.close(meeting(review).id(), MeetingState.HELD, null);
		Meeting second = this.meetings.want(review, 2, true);
		workOff("BR-06");
		assertThat(faults(review, with(other("2026-03-24"), AT_NINE))).singleElement()
			.asString()
			.startsWith("The second part must come after the first");
		assertThat(faults(review, with(other("2026-04-15"), AT_NINE))).isEmpty();
		assertThat(task("BR-06", BOOK).getDueDate()).isEqualTo("2026-03-30T22:59:00Z");
		assertThat(second.part()).isEqualTo(2);
	}

	/** A due date on a Sunday is not extended. */
	@Test
	void case4DueDateOnASundayIsBookedUpToTheWorkingDayBefore() {
		Review held = this.cases.held("BR-07", LocalDate.of(2026, 3, 21));
		this.meetings.open(held.id())
			.ifPresent((open) -> this.meetings.close(open.id(), MeetingState.DROPPED, "held otherwise"));
		Review next = this.reviews.open(held.periodId());
		assertThat(this.reviews.due(next).dueOn()).isEqualTo("2026-06-21");
		assertThat(view(next).lastBookable()).isEqualTo("Fri 19 Jun 2026");
		assertThat(view(next).offers()).extracting(BookingView.Offer::value).endsWith("2026-06-19", "other");
		assertThat(faults(next, with(other("2026-06-20"), AT_NINE))).containsExactly(
				"Sat 20 Jun 2026 is no working day. Choose a working day, the last in time is Fri 19 Jun 2026.");
		assertThat(faults(next, with(other("2026-06-22"), AT_NINE))).singleElement()
			.asString()
			.startsWith("This is after the due date, Sun 21 Jun 2026.");
	}

	/** One meeting by bringing forward, never by delaying. */
	@Test
	void case14SiblingsWithOwnDueDatesMeetTogetherOnlyBeforeTheFirstOfThem() {
		Review early = first("BR-08");
		Review late = second("BR-09");
		at("2026-03-02T09:00:00Z");
		second("BR-12");
		List<String> three = List.of("BR-08", "BR-09", "BR-12");
		this.jdbc.sql("insert into sibling select a, b from unnest(:three) a, unnest(:three) b where a <> b")
			.param("three", three.toArray(String[]::new))
			.update();
		assertThat(view(late).together()).as("the first of three").isEqualTo("Mon 30 Mar 2026");
		assertThat(faults(late, with(on("2026-06-10"), TOGETHER))).singleElement()
			.asString()
			.startsWith("A meeting together would delay one of the brothers and sisters after Mon 30 Mar 2026");
		book("BR-09", with(other("2026-03-27"), TOGETHER));
		assertThat(meeting(early).startsAt()).isEqualTo(meeting(late).startsAt()).isEqualTo("2026-03-27T09:00:00Z");
		assertThat(meeting(early).reviewId()).isNotEqualTo(meeting(late).reviewId());
		workOff("BR-08");
		assertThat(openTasks("BR-08")).doesNotContain(BOOK).contains(FILL_IN);
		assertThat(this.participants.of("BR-08")).isEmpty();
	}

	/** Two people complete the same task at once. */
	@Test
	void case32TheSecondToBookHearsWhoHasDoneIt() {
		Review review = first("BR-10");
		Task task = task("BR-10", BOOK);
		book("BR-10", on("2026-03-23"));
		as("officer-1", UserGroup.IRO,
				() -> assertThatThrownBy(() -> this.tasks.complete(task.getId(), on("2026-03-24")))
					.hasMessageContaining("Already done by officer-1. Nothing was changed."));
		assertThat(LocalDate.ofInstant(meeting(review).startsAt(), ZoneOffset.UTC)).isEqualTo("2026-03-23");
	}

	/** The worker and business support at once. */
	@Test
	void case32TheSecondToGiveAChecklistBackHearsWhoHasDoneIt() {
		Review review = first("BR-11");
		book("BR-11", on("2026-03-24"));
		giveBack(review);
		assertThat(this.checklists.answer(meeting(review).id(), answers("BR-11"),
				new WrittenTelling("worker-1", "PHONE", "2026-03-02"), false))
			.singleElement()
			.extracting(BookingFault::message)
			.asString()
			.startsWith("Already given back by");
		assertThat(this.participants.of("BR-11")).hasSize(1);
	}

	private List<String> faults(Review review, Map<String, Object> values) {
		return this.bookings.faults(meeting(review).id(), BookReviewForm.written(values))
			.stream()
			.map(BookingFault::message)
			.toList();
	}

	private BookingView view(Review review) {
		return this.views.of(meeting(review).id());
	}

}
