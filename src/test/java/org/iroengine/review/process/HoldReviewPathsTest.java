package org.iroengine.review.process;

import java.util.Map;

import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.MeetingState;
import org.iroengine.review.ReviewState;
import org.iroengine.review.SeenWay;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Each path of the process of a meeting. */
class HoldReviewPathsTest extends HoldPaths {

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(HoldReview.PROCESS, "HR-")).isEqualTo(MODEL.ids());
	}

	@Test
	void reportSentChildSeenReviewHeldFeedbackGiven() {
		Meeting meeting = booked("HR-01");
		Task send = task("HR-01", SEND);
		assertThat(send.getAssignee()).isEqualTo("worker-1");
		assertThat(send.getDueDate()).isEqualTo("2026-03-23T23:59:00Z");
		assertThat(send.getFollowUpDate()).isEqualTo("2026-03-18T00:00:00Z");
		assertThat(this.tasks.getVariable(send.getId(), "view").toString()).contains("HR-01 (AB)", "26 Mar 2026 10:00");
		assertThat(this.tasks.getVariableLocal(send.getId(), "childRef")).isEqualTo("HR-01");
		assertThat(task("HR-01", SEE).getAssignee()).isEqualTo("officer-1");
		assertThat(task("HR-01", SEE).getDueDate()).isEqualTo("2026-03-26T23:59:00Z");
		assertThat(task("HR-01", RECORD).getFollowUpDate()).isEqualTo("2026-03-26T00:00:00Z");
		assertThat(task("HR-01", RECORD).getDueDate()).isEqualTo("2026-03-30T22:59:00Z");
		send("HR-01", REPORT);
		see("HR-01", Map.of("seen", "seen", "seenOn", "2026-03-02"));
		at("2026-03-26T12:00:00Z");
		outcome(meeting, held(meeting, MeetingOutcome.HELD));
		assertThat(clock(meeting, "social-work-report").state()).isEqualTo(DeadlineState.MET);
		assertThat(clock(meeting, "speak-with-child").state()).isEqualTo(DeadlineState.MET);
		assertThat(clock(meeting, "outcome-recorded").state()).isEqualTo(DeadlineState.MET);
		assertThat(this.meetings.get(meeting.id()).state()).isEqualTo(MeetingState.HELD);
		assertThat(review(meeting).state()).isEqualTo(ReviewState.HELD);
		Task feedback = task("HR-01", FEEDBACK);
		assertThat(this.tasks.getIdentityLinksForTask(feedback.getId()))
			.extracting(IdentityLink::getGroupId, IdentityLink::getUserId)
			.containsExactlyInAnyOrder(tuple("business-support", null), tuple(null, "officer-1"));
		complete("support", UserGroup.BUSINESS_SUPPORT, feedback,
				Map.of("feedback", "given", "feedbackWords", "It was long."));
		assertThat(clock(review(meeting), "child-feedback").state()).isEqualTo(DeadlineState.MET);
		assertThat(this.jdbc.sql("select words from child_feedback where child_ref = 'HR-01'")
			.query(String.class)
			.single()).isEqualTo("It was long.");
		assertThat(this.jdbc.sql("""
				select count(*) from act_hi_varinst where text_ in ('It was long.', 'Form 12')
				""").query(Long.class).single()).isZero();
	}

	@Test
	void reportOverdueAndHeldWithoutIt() {
		Meeting meeting = booked("HR-02");
		at("2026-03-18T00:00:00Z");
		workOff("HR-02");
		assertThat(letters("HR-02")).contains("report-reminder to worker-1");
		at("2026-03-24T00:00:00Z");
		workOff("HR-02");
		assertThat(clock(meeting, "social-work-report").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(concerns("HR-02")).singleElement().asString().startsWith("no-report No social work report had come");
		assertThat(task("HR-02", WITHOUT).getDueDate()).isEqualTo("2026-03-24T23:59:00Z");
		assertThat(task("HR-02", SEND)).isNotNull();
		decide("HR-02", Map.of("withoutReport", "hold"));
		assertThat(clock(meeting, "hold-or-adjourn").state()).isEqualTo(DeadlineState.MET);
		at("2026-03-27T00:00:00Z");
		workOff("HR-02");
		assertThat(clock(meeting, "speak-with-child").state()).isEqualTo(DeadlineState.MISSED);
		at("2026-03-31T10:00:00Z");
		workOff("HR-02");
		assertThat(clock(meeting, "outcome-recorded").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(letters("HR-02")).contains("outcome-overdue to manager");
		outcome(meeting, held(meeting, MeetingOutcome.HELD), new ChildSeen(SeenWay.NOT_DONE, null, "Too far away."));
		assertThat(clock(meeting, "social-work-report")).extracting(Deadline::state, Deadline::reason)
			.containsExactly(DeadlineState.NOT_DONE, "the meeting went without it");
		assertThat(clock(meeting, "speak-with-child").state()).isEqualTo(DeadlineState.NOT_DONE);
		assertThat(clock(meeting, "outcome-recorded").state()).isEqualTo(DeadlineState.MET_LATE);
	}

	@Test
	void adjournedWithoutTheReport() {
		Meeting meeting = booked("HR-03");
		at("2026-03-24T09:00:00Z");
		workOff("HR-03");
		decide("HR-03", Map.of("withoutReport", "adjourn", "withoutReportReason", "Nothing to go by."));
		workOff("HR-03");
		assertThat(this.meetings.get(meeting.id()).state()).isEqualTo(MeetingState.ADJOURNED);
		assertThat(clock(review(meeting), "review-adjourned").dueOn()).isEqualTo("2026-04-23");
		assertThat(this.meetings.open(meeting.reviewId()).orElseThrow().state()).isEqualTo(MeetingState.WANTED);
	}

	@Test
	void nobodyChoseInTimeWhatToDoWithoutTheReport() {
		Meeting meeting = booked("HR-08");
		at("2026-03-24T00:00:00Z");
		workOff("HR-08");
		assertThat(letters("HR-08")).doesNotContain("hold-or-adjourn-overdue to manager");
		at("2026-03-25T00:00:00Z");
		workOff("HR-08");
		assertThat(clock(meeting, "hold-or-adjourn").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(letters("HR-08")).contains("hold-or-adjourn-overdue to manager");
		decide("HR-08", Map.of("withoutReport", "hold"));
		assertThat(clock(meeting, "hold-or-adjourn").state()).isEqualTo(DeadlineState.MET_LATE);
	}

	@Test
	void nobodyAskedTheChildInTime() {
		Meeting meeting = booked("HR-09");
		at("2026-03-26T12:00:00Z");
		outcome(meeting, held(meeting, MeetingOutcome.HELD));
		assertThat(task("HR-09", FEEDBACK).getDueDate()).isEqualTo("2026-04-13T22:59:00Z");
		at("2026-04-13T23:00:00Z");
		workOff("HR-09");
		assertThat(clock(review(meeting), "child-feedback").state()).isEqualTo(DeadlineState.MISSED);
		complete("support", UserGroup.BUSINESS_SUPPORT, task("HR-09", FEEDBACK), Map.of("feedback", "declined"));
		assertThat(clock(review(meeting), "child-feedback").state()).isEqualTo(DeadlineState.MET_LATE);
	}

	@Test
	void secondAdjournmentRefusedThenApproved() {
		Meeting first = booked("HR-04");
		outcome(first, calledOff(first, MeetingOutcome.ADJOURNED));
		Meeting second = bookAgain(first, TEN);
		outcome(second, calledOff(second, MeetingOutcome.ADJOURNED));
		Task approve = task("HR-04", APPROVE);
		assertThat(candidates(approve)).containsExactly("iro-manager");
		assertThat(approve.getDueDate()).isEqualTo("2026-03-04T23:59:00Z");
		at("2026-03-05T09:00:00Z");
		workOff("HR-04");
		assertThat(letters("HR-04")).contains("adjournment-undecided to head");
		complete("manager", UserGroup.IRO_MANAGER, approve,
				Map.of("approval", "refuse", "approvalReason", "Too soon."));
		assertThat(this.meetings.get(second.id()).state()).isEqualTo(MeetingState.BOOKED);
		outcome(second, calledOff(second, MeetingOutcome.ADJOURNED));
		assertThat(task("HR-04", APPROVE).getDueDate()).as("asked anew").isEqualTo("2026-03-09T23:59:00Z");
		complete("manager", UserGroup.IRO_MANAGER, task("HR-04", APPROVE),
				Map.of("approval", "approve", "approvalReason", "The child is in hospital."));
		workOff("HR-04");
		assertThat(this.meetings.get(second.id()).state()).isEqualTo(MeetingState.ADJOURNED);
		assertThat(clock(review(second), "review-adjourned").state()).isEqualTo(DeadlineState.NOT_DONE);
	}

	@Test
	void meetingCalledOffByAnother() {
		Meeting meeting = booked("HR-05");
		this.meetings.close(meeting.id(), MeetingState.DROPPED, "recorded by mistake");
		assertThat(openTasks("HR-05")).doesNotContain(SEND, SEE, RECORD);
		assertThat(visited(HoldReview.PROCESS, "HR-05")).contains(MODEL.id("Nothing more to hold"));
	}

	@Test
	void careEndedBeforeTheMeeting() {
		booked("HR-06");
		this.care.end("HR-06", "2026-03-02T08:30", "returned home");
		assertThat(openTasks("HR-06")).isEmpty();
	}

	@Test
	void careEndedBeforeTheFeedback() {
		Meeting meeting = booked("HR-07");
		at("2026-03-26T12:00:00Z");
		outcome(meeting, held(meeting, MeetingOutcome.HELD));
		this.care.end("HR-07", "2026-03-26T11:00", "returned home");
		assertThat(visited(HoldReview.PROCESS, "HR-07")).contains(MODEL.id("No feedback needed"));
	}

}
