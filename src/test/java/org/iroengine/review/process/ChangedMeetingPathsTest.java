package org.iroengine.review.process;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.iroengine.correspondence.CalendarPart;
import org.iroengine.correspondence.Letter;
import org.iroengine.review.Booking;
import org.iroengine.review.Channel;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.VenueCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iroengine.deadline.DeadlineState.NOT_REQUIRED;

/** Each path of invitations to a meeting that is moved or does not take place. */
class ChangedMeetingPathsTest extends InvitationPaths {

	private static final String NOT_TOLD = "invitees-not-told";

	@AfterAll
	void everyNodeOfAChangeWasPassed() {
		assertThat(visited(InviteToReview.PROCESS, "IW-")).containsAll(CHANGED);
	}

	@Test
	void movedTheInvitationIsUpdatedInPlaceAndPaperIsToldByHand() {
		Meeting meeting = sent("IW-08");
		move(meeting, "2026-03-30T09:00:00Z");
		assertThat(written("IW-08", "review-invitation")).extracting((letter) -> part(letter).sequence())
			.containsExactly(0, 1);
		assertThat(written("IW-08", "review-invitation")).extracting((letter) -> part(letter).uid())
			.containsOnly("meeting-%d-participant-%d".formatted(meeting.id(), one(meeting, ParticipantRole.PARENT)));
		assertThat(written("IW-08", "consultation-parent")).as("asked once").hasSize(1);
		assertThat(candidates(task("IW-08", InvitationDesk.TELL))).containsExactly("business-support");
		move(meeting, "2026-03-30T10:00:00Z");
		assertThat(task("IW-08", InvitationDesk.TELL)).as("one task for both moves").isNotNull();
		sentOn(meeting, ParticipantRole.CARER);
		assertThat(openTasks("IW-08")).doesNotContain(InvitationDesk.TELL).contains(InvitationDesk.TRACK);
		assertThat(task("IW-08", InvitationDesk.TRACK).getDueDate()).isEqualTo("2026-03-25T23:59:00Z");
	}

	@Test
	void movedWithEverybodyOnMail() {
		Meeting meeting = booked("IW-09");
		parent("IW-09");
		checklist(meeting);
		choose(meeting, ParticipantRole.PARENT, Channel.MAIL);
		send(meeting);
		move(meeting, "2026-03-30T09:00:00Z");
		assertThat(visited(InviteToReview.PROCESS, "IW-09")).contains("End_NewDateKnown");
		assertThat(openTasks("IW-09")).doesNotContain(InvitationDesk.TELL);
	}

	@Test
	void movedBeforeAnybodyWasInvited() {
		Meeting meeting = asked("IW-10");
		move(meeting, "2026-03-30T09:00:00Z");
		assertThat(written("IW-10", "review-invitation")).isEmpty();
		assertThat(task("IW-10", InvitationDesk.SEND).getDueDate()).isEqualTo("2026-03-16T23:59:00Z");
		assertThat(openTasks("IW-10")).doesNotContain(InvitationDesk.TELL);
	}

	@Test
	void stoodDownItIsTakenBackByMailAndByPhone() {
		Meeting meeting = sent("IW-11");
		this.meetings.close(meeting.id(), MeetingState.STOOD_DOWN, "The worker is ill.");
		Letter taken = written("IW-11", "review-invitation-withdrawn").get(0);
		assertThat(part(taken)).extracting(CalendarPart::kind, CalendarPart::sequence)
			.containsExactly(CalendarPart.Kind.CANCEL, 1);
		assertThat(openTasks("IW-11")).doesNotContain(InvitationDesk.TRACK);
		assertThat(candidates(task("IW-11", InvitationDesk.CALL))).containsExactly("business-support");
		support(() -> assertThat(this.desk.called(meeting.id(), List.of(one(meeting, ParticipantRole.CARER))))
			.isEmpty());
		assertThat(openTasks("IW-11")).doesNotContain(InvitationDesk.CALL);
		assertThat(visited(InviteToReview.PROCESS, "IW-11")).contains("End_EverybodyTold");
		assertThat(due(meeting, "consultation-back").state()).isEqualTo(NOT_REQUIRED);
	}

	@Test
	void theNewDateIsNotToldBeforeItBegins() {
		Meeting meeting = sent("IW-13");
		move(meeting, "2026-03-28T09:00:00Z");
		assertThat(timer("IW-13", "Timer_NewDateNotTold")).isEqualTo("2026-03-28T09:00:00Z");
		at("2026-03-28T09:00:00Z");
		workOff("IW-13");
		assertThat(written("IW-13", NOT_TOLD)).singleElement().satisfies((letter) -> {
			assertThat(letter.recipient().personId()).isEqualTo("manager");
			assertThat(letter.wording().body()).contains("they know only the date before").doesNotContain("in vain");
		});
		assertThat(openTasks("IW-13")).contains(InvitationDesk.TELL);
		sentOn(meeting, ParticipantRole.CARER);
		assertThat(written("IW-13", NOT_TOLD).get(0).state().name()).as("on Saturday it had not left")
			.isEqualTo("WITHDRAWN");
	}

	@Test
	void movedAwayAfterThatItIsToldAnewWhereTheyDoNotKnow() {
		Meeting meeting = sent("IW-14");
		move(meeting, "2026-03-27T11:00:00Z");
		at("2026-03-27T11:00:00Z");
		workOff("IW-14");
		move(meeting, "2026-03-31T09:00:00Z");
		assertThat(timer("IW-14", "Timer_NewDateNotTold")).isEqualTo("2026-03-31T09:00:00Z");
		at("2026-03-31T09:00:00Z");
		workOff("IW-14");
		assertThat(written("IW-14", NOT_TOLD)).hasSize(2);
	}

	@Test
	void callsAreNotMadeBeforeItWasToBegin() {
		Meeting meeting = sent("IW-15");
		this.meetings.close(meeting.id(), MeetingState.STOOD_DOWN, "The worker is ill.");
		at(FRIDAY_TEN);
		workOff("IW-15");
		assertThat(written("IW-15", NOT_TOLD)).singleElement()
			.satisfies((letter) -> assertThat(letter.wording().body()).contains("they may have come in vain"));
		assertThat(openTasks("IW-15")).contains(InvitationDesk.CALL);
	}

	@Test
	void whatWasCalledOffTooLateToCallIsNotToldOn() {
		Meeting meeting = sent("IW-16");
		at("2026-03-27T10:05:00Z");
		this.meetings.close(meeting.id(), MeetingState.STOOD_DOWN, "The worker is ill.");
		workOff("IW-16");
		assertThat(openTasks("IW-16")).contains(InvitationDesk.CALL);
		assertThat(written("IW-16", NOT_TOLD)).isEmpty();
	}

	@Test
	void careEndsBeforeAnybodyWasInvited() {
		Meeting meeting = asked("IW-12");
		this.meetings.close(meeting.id(), MeetingState.DROPPED, "ceased to be looked after");
		assertThat(openTasks("IW-12")).doesNotContain(InvitationDesk.SEND, InvitationDesk.CALL);
	}

	private void move(Meeting meeting, String startsAt) {
		this.meetings.move(meeting.id(),
				new Booking(Instant.parse(startsAt), 60, VenueCategory.SCHOOL, "A school", null));
		workOff(meeting.childRef());
	}

	private static CalendarPart part(Letter letter) {
		return letter.wording().calendar();
	}

}
