package org.iroengine.review.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.iroengine.review.Channel;
import org.iroengine.review.Invitation;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Sending;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MET_LATE;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.NOT_ACHIEVABLE;

/** Each path of the process that invites to a review. */
class InviteToReviewPathsTest extends InvitationPaths {

	@AfterAll
	void everyNodeWasPassed() {
		TreeSet<String> all = MODEL.ids();
		all.removeAll(CHANGED);
		all.removeAll(LEFT_OUT);
		assertThat(visited(InviteToReview.PROCESS, "IV-")).containsAll(all);
	}

	@Test
	void checklistBackThenSentInTime() {
		Meeting meeting = booked("IV-01");
		assertThat(openTasks("IV-01")).doesNotContain(InvitationDesk.SEND);
		parent("IV-01");
		carer("IV-01");
		checklist(meeting);
		Task send = task("IV-01", InvitationDesk.SEND);
		assertThat(candidates(send)).containsExactly("business-support");
		assertThat(send.getFormKey()).isEqualTo("/invitations");
		assertThat(send.getDueDate()).isEqualTo("2026-03-13T23:59:00Z");
		choose(meeting, ParticipantRole.PARENT, Channel.MAIL);
		choose(meeting, ParticipantRole.CARER, Channel.POST);
		assertThat(send(meeting)).isEqualTo(new Sending.Sent(1, 1));
		assertThat(openTasks("IV-01")).contains(InvitationDesk.SEND);
		assertThatThrownBy(() -> complete("support", UserGroup.BUSINESS_SUPPORT, send, Map.of()))
			.hasMessageContaining("Not everybody has an invitation yet");
		sentOn(meeting, ParticipantRole.CARER);
		assertThat(due(meeting, "invitations").state()).isEqualTo(MET);
		assertThat(openTasks("IV-01")).doesNotContain(InvitationDesk.SEND).contains(InvitationDesk.TRACK);
		assertThat(letters("IV-01")).contains(letter("review-invitation", meeting),
				letter("consultation-parent", meeting));
		assertThat(task("IV-01", InvitationDesk.TRACK).getDueDate()).isEqualTo("2026-03-24T23:59:00Z");
	}

	@Test
	void withoutTheChecklistThePeopleOfTheReviewBeforeAreUsed() {
		Meeting meeting = booked("IV-02");
		parent("IV-02");
		assertThat(timer("IV-02", "Timer_ChecklistNotBack")).isEqualTo("2026-03-07T00:00:00Z");
		at("2026-03-07T00:00:00Z");
		workOff("IV-02");
		assertThat(openTasks("IV-02")).contains(InvitationDesk.SEND);
		assertThat(this.invitations.convening(meeting.id()).checklist()).isFalse();
		checklist(meeting);
		assertThat(this.invitations.convening(meeting.id()).checklist()).as("it came back later").isTrue();
	}

	@Test
	void overdueThenSent() {
		Meeting meeting = asked("IV-03");
		at("2026-03-14T00:00:00Z");
		workOff("IV-03");
		assertThat(due(meeting, "invitations").state()).isEqualTo(MISSED);
		assertThat(letters("IV-03")).contains("invitations-overdue to manager");
		assertThat(openTasks("IV-03")).contains(InvitationDesk.SEND);
		choose(meeting, ParticipantRole.PARENT, Channel.MAIL);
		choose(meeting, ParticipantRole.CARER, Channel.NONE);
		send(meeting);
		assertThat(due(meeting, "invitations").state()).isEqualTo(MET_LATE);
		assertThat(written("IV-03", "invitations-overdue").get(0).state().name()).isEqualTo("WITHDRAWN");
	}

	@Test
	void bookedTooLateIsNotAchievableAndNoBreach() {
		at("2026-03-02T09:00:00Z");
		Meeting meeting = this.cases.booked("IV-04", "2026-03-09T10:00:00Z");
		parent("IV-04");
		workOff("IV-04");
		assertThat(openTasks("IV-04")).contains(InvitationDesk.SEND);
		assertThat(due(meeting, "invitations").state()).isEqualTo(NOT_ACHIEVABLE);
		assertThat(letters("IV-04")).noneMatch((letter) -> letter.startsWith("invitations-overdue"));
		choose(meeting, ParticipantRole.PARENT, Channel.MAIL);
		send(meeting);
		assertThat(due(meeting, "invitations")).satisfies((one) -> assertThat(one.state()).isEqualTo(NOT_ACHIEVABLE))
			.satisfies((one) -> assertThat(one.reason()).isEqualTo("booked too late for it"));
	}

	@Test
	void documentsRemindedOfAndBack() {
		Meeting meeting = sent("IV-05");
		at("2026-03-19T00:00:00Z");
		workOff("IV-05");
		at(timer("IV-05", "Timer_ReminderDue").toString());
		workOff("IV-05");
		assertThat(letters("IV-05")).contains(letter("consultation-reminder", meeting));
		assertThat(written("IV-05", "consultation-reminder")).as("the carer is on paper").hasSize(1);
		Invitation.Back back = new Invitation.Back(LocalDate.of(2026, 3, 20), null, "support");
		support(() -> this.desk.back(meeting.id(), Map.of(one(meeting, ParticipantRole.PARENT), back)));
		assertThat(openTasks("IV-05")).contains(InvitationDesk.TRACK);
		support(() -> this.desk.back(meeting.id(), Map.of(one(meeting, ParticipantRole.CARER),
				new Invitation.Back(null, "Told the IRO on the phone.", "support"))));
		assertThat(openTasks("IV-05")).doesNotContain(InvitationDesk.TRACK);
		assertThat(due(meeting, "consultation-back").state()).isEqualTo(MET);
		at(timer("IV-05", "Timer_MeetingOver").toString());
		workOff("IV-05");
		assertThat(visited(InviteToReview.PROCESS, "IV-05")).contains("End_InvitationsOver");
	}

	@Test
	void documentsNotBackInTime() {
		Meeting meeting = sent("IV-06");
		at("2026-03-25T00:00:00Z");
		workOff("IV-06");
		assertThat(due(meeting, "consultation-back").state()).isEqualTo(MISSED);
		assertThat(openTasks("IV-06")).contains(InvitationDesk.TRACK);
	}

	@Test
	void nobodyIsAskedForADocument() {
		Meeting meeting = booked("IV-07");
		this.participants.save(new Participant(0, "IV-07", ParticipantRole.SCHOOL, "School 1", null,
				"school-1@school.example", null, false, null, null, null));
		checklist(meeting);
		choose(meeting, ParticipantRole.SCHOOL, Channel.SECURE_MAIL);
		assertThat(send(meeting)).isEqualTo(new Sending.Sent(1, 0));
		assertThat(openTasks("IV-07")).doesNotContain(InvitationDesk.TRACK, InvitationDesk.SEND);
		this.meetings.close(meeting.id(), MeetingState.HELD, null);
		assertThat(visited(InviteToReview.PROCESS, "IV-07")).contains("End_NobodyToTell");
		assertThat(written("IV-07", "review-invitation-withdrawn")).as("it was held").isEmpty();
	}

	private String letter(String purpose, Meeting meeting) {
		return "%s to participant-%d".formatted(purpose, one(meeting, ParticipantRole.PARENT));
	}

}
