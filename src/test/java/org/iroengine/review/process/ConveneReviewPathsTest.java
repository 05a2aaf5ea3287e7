package org.iroengine.review.process;

import java.time.Instant;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.correspondence.LetterFilter;
import org.iroengine.review.Booking;
import org.iroengine.review.Convening;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Participants;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewRules;
import org.iroengine.review.VenueCategory;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MET_LATE;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.NOT_ACHIEVABLE;

/** Each path of the process that convenes a meeting. */
class ConveneReviewPathsTest extends ConveningPaths {

	@Autowired
	Participants participants;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(Convening.PROCESS, "CR-")).isEqualTo(MODEL.ids());
	}

	@Test
	void bookedAndSentAtOnceAndBack() {
		Review review = first("CR-01");
		Task book = task("CR-01", BOOK);
		assertThat(book.getAssignee()).isEqualTo("officer-1");
		assertThat(book.getDueDate()).isEqualTo("2026-03-09T23:59:00Z");
		assertThat(this.tasks.getVariable(book.getId(), "view").toString()).contains("CR-01 (AB)", "Mon 30 Mar 2026");
		book("CR-01", on("2026-03-25"));
		assertThat(meeting(review).startsAt()).isEqualTo("2026-03-25T09:15:00Z");
		assertThat(this.reviews.due(review.id(), ReviewRules.BOOK).state()).isEqualTo(MET);
		Task fillIn = task("CR-01", FILL_IN);
		assertThat(fillIn.getAssignee()).isEqualTo("worker-1");
		assertThat(fillIn.getDueDate()).isEqualTo("2026-03-04T23:59:00Z");
		assertThat(letters("CR-01")).contains("convening-checklist to worker-1");
		giveBack(review);
		assertThat(due(review, ReviewRules.CHECKLIST_BACK).state()).isEqualTo(MET);
		assertThat(due(review, ReviewRules.ARRANGEMENTS).state()).isEqualTo(MET);
		assertThat(this.participants.of("CR-01")).singleElement().matches((one) -> one.name().equals("A parent"));
		assertThat(visited(Convening.PROCESS, "CR-01")).contains(MODEL.id("Meeting convened"));
	}

	/** An address and reasons stay in our table, not in a process that runs for weeks. */
	@Test
	void nothingThatWasTypedStaysInTheProcess() {
		first("CR-02");
		String process = task("CR-02", BOOK).getProcessInstanceId();
		book("CR-02", on("2026-03-25"));
		assertThat(this.runtime.getVariables(process)).containsOnlyKeys("atOnce", "meetingId", "reviewId", "periodId",
				"childRef");
		assertThat(this.jdbc.sql("select count(*) from act_hi_varinst where proc_inst_id_ = ? and text_ = 'A school'")
			.param(process)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void sentWithTheOthersOfTheMonth() {
		Review review = second("CR-03");
		book("CR-03", on("2026-06-10"));
		Task send = task("CR-03", SEND);
		assertThat(candidates(send)).containsExactly("business-support");
		assertThat(send.getDueDate()).isEqualTo("2026-05-05T22:59:00Z");
		complete("support", UserGroup.BUSINESS_SUPPORT, send, Map.of());
		assertThat(due(review, ReviewRules.CHECKLIST_SENT).state()).isEqualTo(MET);
		assertThat(task("CR-03", FILL_IN).getDueDate()).isEqualTo("2026-05-19T22:59:00Z");
		assertThat(task("CR-03", FILL_IN).getFollowUpDate()).isEqualTo("2026-05-13T23:00:00Z");
	}

	@Test
	void sentByItselfOnItsDay() {
		Review review = second("CR-04");
		book("CR-04", on("2026-06-10"));
		at("2026-05-04T23:00:00Z");
		workOff("CR-04");
		assertThat(due(review, ReviewRules.CHECKLIST_SENT).state()).isEqualTo(MET);
		assertThat(openTasks("CR-04")).contains(FILL_IN).doesNotContain(SEND);
	}

	@Test
	void bookingOverdueThenBooked() {
		Review review = first("CR-05");
		at("2026-03-10T00:00:00Z");
		workOff("CR-05");
		assertThat(this.reviews.due(review.id(), ReviewRules.BOOK).state()).isEqualTo(MISSED);
		assertThat(letters("CR-05")).contains("review-not-booked to manager");
		book("CR-05", on("2026-03-26"));
		assertThat(this.reviews.due(review.id(), ReviewRules.BOOK).state()).isEqualTo(MET_LATE);
		assertThat(this.letters.list(new LetterFilter("CR-05", null, null)))
			.filteredOn((letter) -> letter.occasion().purpose().equals("review-not-booked"))
			.as("it was midnight")
			.allMatch((letter) -> letter.state().name().equals("WITHDRAWN"));
	}

	@Test
	void remindedThenOverdueThenBack() {
		Review review = second("CR-06");
		book("CR-06", on("2026-06-10"));
		at("2026-05-05T08:00:00Z");
		workOff("CR-06");
		at("2026-05-14T08:00:00Z");
		workOff("CR-06");
		assertThat(letters("CR-06")).contains("convening-checklist-reminder to worker-1")
			.doesNotContain("convening-checklist-overdue to lead-1");
		at("2026-05-19T23:00:00Z");
		workOff("CR-06");
		assertThat(letters("CR-06")).contains("convening-checklist-overdue to lead-1");
		assertThat(due(review, ReviewRules.CHECKLIST_BACK).state()).isEqualTo(MISSED);
		giveBack(review);
		assertThat(due(review, ReviewRules.CHECKLIST_BACK).state()).isEqualTo(MET_LATE);
		assertThat(openTasks("CR-06")).doesNotContain(FILL_IN);
	}

	/** Booked too late for its clocks: asked at once, and nobody is chased for it. */
	@Test
	void bookedTooLateForTheChecklist() {
		Review review = first("CR-07");
		at("2026-03-09T09:00:00Z");
		book("CR-07", on("2026-03-20"));
		assertThat(due(review, ReviewRules.CHECKLIST_BACK).state()).isEqualTo(NOT_ACHIEVABLE);
		assertThat(letters("CR-07")).contains("convening-checklist to worker-1")
			.noneMatch((letter) -> letter.startsWith("convening-checklist-"));
		assertThat(openTasks("CR-07")).contains(FILL_IN);
	}

	@Test
	void closedBeforeItWasBooked() {
		Review review = first("CR-08");
		this.meetings.close(meeting(review).id(), MeetingState.DROPPED, "ceased to be looked after");
		assertThat(openTasks("CR-08")).doesNotContain(BOOK);
		assertThat(visited(Convening.PROCESS, "CR-08")).contains(MODEL.id("Nothing left to convene"));
	}

	@Test
	void closedBeforeTheChecklistIsBack() {
		Review review = first("CR-09");
		book("CR-09", on("2026-03-25"));
		this.meetings.close(meeting(review).id(), MeetingState.HELD, null);
		assertThat(openTasks("CR-09")).doesNotContain(FILL_IN);
	}

	@Test
	void givenADateWhenItWasAskedFor() {
		Review review = this.cases.open("CR-10");
		Meeting wanted = meeting(review);
		this.meetings.book(wanted.id(),
				new Booking(Instant.parse("2026-03-25T10:00:00Z"), 60, VenueCategory.SCHOOL, "A school", null));
		workOff("CR-10");
		assertThat(openTasks("CR-10")).contains(FILL_IN).doesNotContain(BOOK);
	}

	/** The date of everything before the meeting follows it, with timers and tasks. */
	@Test
	void movedLaterWithItsTimersAndTasks() {
		Review review = second("CR-11");
		book("CR-11", on("2026-06-10"));
		complete("support", UserGroup.BUSINESS_SUPPORT, task("CR-11", SEND), Map.of());
		Meeting before = meeting(review);
		this.meetings.move(before.id(),
				new Booking(Instant.parse("2026-06-17T13:30:00Z"), 60, VenueCategory.SCHOOL, "A school", null));
		assertThat(task("CR-11", FILL_IN).getDueDate()).isEqualTo("2026-05-27T22:59:00Z");
		assertThat(timer("CR-11", MODEL.id("Checklist overdue"))).isEqualTo("2026-05-27T23:00:00Z");
		assertThat(timer("CR-11", MODEL.id("Checklist reminder due"))).isEqualTo("2026-05-20T23:00:00Z");
	}

}
