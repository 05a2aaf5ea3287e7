package org.iroengine.review.process;

import java.time.Instant;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.Booking;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.ModelFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who works part of the week is reminded on the last day of their own, and the task says
 * the same; a moved meeting moves both.
 */
class ReminderOwnDaysTest extends RecordPaths {

	private static final ModelFile HOLD = ModelFile.of("review", HoldReview.PROCESS);

	private static final ModelFile CONVENE = ModelFile.of("review", "convene-review");

	@Autowired
	Meetings meetings;

	@AfterEach
	void everybodyWorksEveryDayAgain() {
		works("worker-1", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
		works("lead-1", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
		works("officer-1", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
	}

	/** By the rule it were Wednesday 18 March, then Wednesday 25 March. */
	@Test
	void theSocialWorkerOfTheReport() {
		works("worker-1", "MONDAY,TUESDAY");
		Meeting meeting = booked("RO-01", "2026-03-26T10:00:00Z");
		assertReminded("RO-01", HOLD, "Send the report and care plan to the IRO", "Reminder due",
				"2026-03-17T00:00:00Z");
		move(meeting, "2026-04-02T09:00:00Z");
		assertReminded("RO-01", HOLD, "Send the report and care plan to the IRO", "Reminder due",
				"2026-03-24T00:00:00Z");
		at("2026-03-23T23:00:00Z");
		workOff("RO-01");
		assertThat(letters("RO-01")).doesNotContain("report-reminder to worker-1");
		at("2026-03-24T00:00:00Z");
		workOff("RO-01");
		assertThat(letters("RO-01")).contains("report-reminder to worker-1");
	}

	/** By the rule it is Thursday 2 April, before Easter. */
	@Test
	void theSocialWorkerOfTheChecklist() {
		works("worker-1", "MONDAY,TUESDAY");
		Meeting meeting = booked("RO-02", "2026-04-30T09:00:00Z");
		assertReminded("RO-02", CONVENE, "Fill in the checklist", "Checklist reminder due", "2026-03-30T23:00:00Z");
		move(meeting, "2026-05-07T09:00:00Z");
		assertReminded("RO-02", CONVENE, "Fill in the checklist", "Checklist reminder due", "2026-04-06T23:00:00Z");
		at("2026-04-06T23:00:00Z");
		workOff("RO-02");
		assertThat(letters("RO-02")).contains("convening-checklist-reminder to worker-1");
	}

	/** By the rule it is Friday 20 March. */
	@Test
	void theTeamManagerOfTheReply() {
		works("lead-1", "MONDAY,WEDNESDAY");
		decided("RO-03");
		assertReminded("RO-03", MODEL, "Reply to the decisions", "Reply due soon", "2026-03-18T00:00:00Z");
		at("2026-03-18T00:00:00Z");
		workOff("RO-03");
		assertThat(letters("RO-03")).contains("manager-reply-reminder to lead-1");
	}

	/** By the rule it is Wednesday 1 April. */
	@Test
	void theIroOfTheRecord() {
		works("officer-1", "TUESDAY,THURSDAY");
		held("RO-04");
		assertReminded("RO-04", MODEL, "Write the record", "Record due soon", "2026-03-30T23:00:00Z");
		at("2026-03-30T23:00:00Z");
		workOff("RO-04");
		assertThat(letters("RO-04")).contains("record-written-reminder to officer-1");
	}

	private void assertReminded(String childRef, ModelFile model, String name, String timer, String instant) {
		Task task = task(childRef, model.id(name));
		assertThat(timer(childRef, model.id(timer))).isEqualTo(instant);
		assertThat(task.getFollowUpDate()).isEqualTo(instant);
		assertThat(task.getFollowUpDate()).isBefore(task.getDueDate());
	}

	private Meeting booked(String childRef, String startsAt) {
		at("2026-03-02T09:00:00Z");
		Meeting meeting = this.cases.booked(childRef, startsAt);
		workOff(childRef);
		return meeting;
	}

	private void move(Meeting meeting, String startsAt) {
		this.meetings.move(meeting.id(),
				new Booking(Instant.parse(startsAt), 60, VenueCategory.SCHOOL, "A school", null));
		workOff(meeting.childRef());
	}

	private void works(String person, String days) {
		this.jdbc.sql("update person set working_days = ?::text[] where id = ?")
			.params("{" + days + "}", person)
			.update();
	}

}
