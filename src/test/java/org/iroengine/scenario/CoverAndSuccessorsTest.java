package org.iroengine.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Subject;
import org.iroengine.review.Chaired;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.Conduct;
import org.iroengine.review.Holding;
import org.iroengine.review.HoldingRecords;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participation;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.SeenWay;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.CoverCases;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Officers who go, and officers who are ill. */
class CoverAndSuccessorsTest extends CoverCases {

	private static final String RECORD = "Task_RecordHowTheReviewWasHeld";

	@Autowired
	ChildAccess access;

	@Autowired
	Reviews reviews;

	@Autowired
	Meetings meetings;

	@Autowired
	HoldingRecords holdings;

	/** As far as it goes without disputes. */
	@Test
	void case19TheSuccessorInheritsTheTasksAndNoClockStops() {
		officer("gone-1", null);
		officer("next-1", null);
		child("EC-19", "gone-1");
		officer("gone-1", LocalDate.of(2026, 3, 6));
		Subject review = new Subject("review", 1900, "EC-19");
		Deadline before = this.deadlines.start("review-first", review, this.clock.instant());
		Task open = iroTask("EC-19");
		at("2026-03-09T09:00:00Z");
		look("gone-1");
		assertThat(successors("EC-19")).singleElement()
			.extracting(Deadline::dueOn)
			.isEqualTo(LocalDate.of(2026, 3, 13));
		reallocate("gone-1", "next-1", "EC-19");
		decided("gone-1");
		workOff("EC-19");
		assertThat(holder(open)).isEqualTo("next-1");
		assertThat(successors("EC-19")).singleElement().extracting(Deadline::state).isEqualTo(DeadlineState.MET);
		assertThat(this.deadlines.required(review, "review-first")).isEqualTo(before);
		assertThat(reads("gone-1", "EC-19")).isFalse();
		assertThat(reads("next-1", "EC-19")).isTrue();
	}

	@Test
	void case20AnIroWhoIsIllOverTheReviewIsCoveredAndStaysTheIro() {
		officer("ill-1", null);
		officer("well-1", null);
		child("EC-20", "ill-1");
		long allocation = this.allocations.current("EC-20").orElseThrow().id();
		Task open = iroTask("EC-20");
		absent("ill-1", "2026-03-02", "2026-03-30", null);
		look("ill-1");
		cover("ill-1", "well-1", "2026-03-02", "2026-03-30", "EC-20");
		decided("ill-1");
		workOff("EC-20");
		assertThat(reads("well-1", "EC-20")).isTrue();
		assertThat(reads("ill-1", "EC-20")).isTrue();
		as("well-1", UserGroup.IRO, () -> this.tasks.complete(open.getId()));
		assertThat(this.jdbc.sql("select facts::text from audit where child_ref = 'EC-20' and action = ?")
			.param("acted for the IRO")
			.query(String.class)
			.single()).contains("well-1", "\"insteadOf\": \"ill-1\"");
		assertThat(this.allocations.current("EC-20").orElseThrow().id()).isEqualTo(allocation);
		at("2026-03-30T22:59:59Z");
		assertThat(reads("well-1", "EC-20")).isTrue();
		at("2026-03-30T23:00:00Z");
		assertThat(reads("well-1", "EC-20")).isFalse();
	}

	@Test
	void case20TheCoverHoldsTheReviewAndTheIroHasItBackAfterwards() {
		officer("ill-2", null);
		officer("well-2", null);
		child("EC-20R", "ill-2");
		workOff("EC-20R");
		long allocation = this.allocations.current("EC-20R").orElseThrow().id();
		complete("ill-2", UserGroup.IRO, task("EC-20R", "Task_BookTheReview"), Map.of("offer", "other", "day",
				"2026-03-26", "time", "10:00", "minutes", 60, "venueCategory", "SCHOOL", "venue", "A school"));
		workOff("EC-20R");
		Review review = this.reviews.ofChild("EC-20R").get(0);
		Deadline due = this.reviews.due(review);
		at("2026-03-23T09:00:00Z");
		absent("ill-2", "2026-03-23", "2026-03-30", null);
		look("ill-2");
		cover("ill-2", "well-2", "2026-03-23", "2026-03-30", "EC-20R");
		decided("ill-2");
		at("2026-03-26T12:00:00Z");
		workOff("EC-20R");
		assertThat(this.reviews.due(review)).as("no clock stops").isEqualTo(due);
		assertThat(holder(task("EC-20R", RECORD))).isEqualTo("well-2");
		held(review, "well-2");
		assertThat(this.reviews.due(review).state()).isEqualTo(DeadlineState.MET);
		assertThat(audit("EC-20R")).contains("well-2: outcome recorded", "well-2: acted for the IRO");
		assertThat(holder(task("EC-20R", "Task_WriteTheDecisions"))).isEqualTo("well-2");
		at("2026-03-30T23:00:00Z");
		workOff("EC-20R");
		assertThat(holder(task("EC-20R", "Task_WriteTheDecisions"))).isEqualTo("ill-2");
		assertThat(holder(task("EC-20R", "Task_BookTheReview"))).as("of the next review").isEqualTo("ill-2");
		assertThat(this.allocations.current("EC-20R").orElseThrow().id()).isEqualTo(allocation);
	}

	private void held(Review review, String officer) {
		Meeting meeting = this.meetings.of(review.id()).get(0);
		as(officer, UserGroup.IRO, () -> {
			assertThat(
					this.holdings.record(
							new Holding(meeting.id(), MeetingOutcome.HELD, meeting.startsAt(), VenueCategory.SCHOOL,
									Participation.PN1, new Conduct(true, true, true, Chaired.NO, true, true, false),
									null, null, null, false, List.of()),
							new ChildSeen(SeenWay.SEEN, LocalDate.of(2026, 3, 26), null)))
				.isEmpty();
			this.tasks.complete(task("EC-20R", RECORD).getId());
		});
		workOff("EC-20R");
	}

	private boolean reads(String officer, String childRef) {
		boolean[] answer = new boolean[1];
		as(officer, UserGroup.IRO, () -> answer[0] = this.access.mayRead(childRef));
		return answer[0];
	}

}
