package org.iroengine.review.process;

import java.time.Instant;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.review.Booking;
import org.iroengine.review.Meeting;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.ModelFile;

import static org.assertj.core.api.Assertions.assertThat;

/** A meeting that moves takes along what its tasks say, its clocks and its timers. */
class MovedMeetingTest extends HoldPaths {

	private static final ModelFile CONVENE = ModelFile.of("review", "convene-review");

	@Test
	void whatTheTasksSayFollows() {
		Meeting meeting = booked("MM-01");
		assertThat(shown("MM-01", SEND)).contains("26 Mar 2026 10:00");
		move(meeting, "2026-04-02T09:00:00Z");
		assertThat(shown("MM-01", SEND)).contains("2 Apr 2026 10:00").doesNotContain("26 Mar 2026");
		assertThat(shown("MM-01", SEE)).contains("2 Apr 2026 10:00").doesNotContain("26 Mar 2026");
		assertThat(task("MM-01", RECORD).getFollowUpDate()).isEqualTo("2026-04-01T23:00:00Z");
	}

	@Test
	void whatWasBookedTooLateForIsAskedForAgainOnceThereIsTime() {
		Meeting meeting = bookedLate("MM-02");
		assertThat(clock(meeting, "social-work-report").state()).isEqualTo(DeadlineState.NOT_ACHIEVABLE);
		assertThat(openTasks("MM-02")).contains(WITHOUT);
		move(meeting, "2026-04-30T09:00:00Z");
		for (String rule : new String[] { "social-work-report", "invitations", "convening-checklist-back" }) {
			assertThat(clock(meeting, rule).state()).as(rule).isEqualTo(DeadlineState.RUNNING);
		}
		assertThat(openTasks("MM-02")).doesNotContain(WITHOUT);
		assertThat(clock(meeting, "hold-or-adjourn").state()).isEqualTo(DeadlineState.NOT_REQUIRED);
		assertThat(task("MM-02", SEND).getDueDate()).isEqualTo("2026-04-27T22:59:00Z");
		assertThat(timer("MM-02", MODEL.id("Report overdue"))).isEqualTo("2026-04-27T23:00:00Z");
		assertThat(timer("MM-02", CONVENE.id("Checklist overdue"))).isEqualTo("2026-04-09T23:00:00Z");
		at("2026-04-27T23:00:00Z");
		workOff("MM-02");
		assertThat(clock(meeting, "social-work-report").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(task("MM-02", WITHOUT).getDueDate()).isEqualTo("2026-04-28T22:59:00Z");
		decide("MM-02", Map.of("withoutReport", "hold"));
		assertThat(clock(meeting, "hold-or-adjourn").state()).isEqualTo(DeadlineState.MET);
	}

	@Test
	void whatWasDoneTooLateIsNotAskedForAgain() {
		Meeting meeting = bookedLate("MM-03");
		send("MM-03", Map.of("sentOn", "2026-03-24", "place", "Form 12", "planIncluded", "yes"));
		move(meeting, "2026-04-30T09:00:00Z");
		assertThat(clock(meeting, "social-work-report").state()).isEqualTo(DeadlineState.NOT_ACHIEVABLE);
		assertThat(openTasks("MM-03")).doesNotContain(SEND);
	}

	@Test
	void whatIsMovedTooNearForIsNobodysFault() {
		Meeting meeting = booked("MM-04");
		at("2026-03-10T09:00:00Z");
		move(meeting, "2026-03-12T10:00:00Z");
		assertThat(clock(meeting, "social-work-report")).extracting(Deadline::state, Deadline::reason)
			.containsExactly(DeadlineState.NOT_ACHIEVABLE, "moved too near for it");
		assertThat(clock(meeting, "outcome-recorded").state()).isEqualTo(DeadlineState.RUNNING);
		assertThat(concerns("MM-04")).isEmpty();
	}

	@Test
	void whoWasRemindedOfTheOldDateIsRemindedOfTheNewOne() {
		Meeting meeting = booked("MM-05");
		at("2026-03-18T09:00:00Z");
		workOff("MM-05");
		assertThat(reminders("MM-05")).isOne();
		move(meeting, "2026-04-30T09:00:00Z");
		assertThat(task("MM-05", SEND).getFollowUpDate()).isEqualTo("2026-04-21T23:00:00Z");
		at("2026-04-21T23:00:00Z");
		workOff("MM-05");
		assertThat(reminders("MM-05")).isEqualTo(2);
	}

	@Test
	void whoWasTooLateForTheOldDateIsToldOnForTheNewOneToo() {
		Meeting meeting = booked("MM-06");
		at("2026-03-24T00:00:00Z");
		workOff("MM-06");
		assertThat(clock(meeting, "social-work-report").state()).isEqualTo(DeadlineState.MISSED);
		move(meeting, "2026-04-30T09:00:00Z");
		assertThat(clock(meeting, "social-work-report").state()).isEqualTo(DeadlineState.RUNNING);
		assertThat(openTasks("MM-06")).contains(SEND, SEE, RECORD).doesNotContain(WITHOUT);
		at("2026-04-27T23:00:00Z");
		workOff("MM-06");
		assertThat(clock(meeting, "social-work-report").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(openTasks("MM-06")).contains(WITHOUT);
	}

	/** Two days before its day. */
	private Meeting bookedLate(String childRef) {
		Meeting wanted = this.meetings.open(this.cases.open(childRef).id()).orElseThrow();
		at("2026-03-24T09:00:00Z");
		Meeting meeting = this.meetings.book(wanted.id(),
				new Booking(Instant.parse(TEN), 60, VenueCategory.SCHOOL, "A school", null));
		workOff(childRef);
		return meeting;
	}

	private String shown(String childRef, String node) {
		Task task = task(childRef, node);
		return this.tasks.getVariable(task.getId(), "view").toString();
	}

	private long reminders(String childRef) {
		return this.jdbc.sql("select count(*) from letter where purpose = 'report-reminder' and child_ref = ?")
			.param(childRef)
			.query(Long.class)
			.single();
	}

	private void move(Meeting meeting, String startsAt) {
		this.meetings.move(meeting.id(),
				new Booking(Instant.parse(startsAt), 60, VenueCategory.SCHOOL, "A school", null));
		workOff(meeting.childRef());
	}

}
