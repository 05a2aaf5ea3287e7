package org.iroengine.review.process;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.correspondence.CalendarPart;
import org.iroengine.correspondence.Letter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.Invitee;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.StopKind;
import org.iroengine.review.Stops;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who was invited is not asked any more. */
class LeftOutPathsTest extends InvitationPaths {

	@Autowired
	Stops stops;

	@AfterAll
	void everyNodeOfLeavingOutWasPassed() {
		assertThat(visited(InviteToReview.PROCESS, "IX-")).containsAll(LEFT_OUT);
	}

	@Test
	void byMailTheMeetingIsTakenOutOfTheirCalendar() {
		Meeting meeting = sent("IX-01");
		leave(meeting, ParticipantRole.PARENT);
		Letter invited = written("IX-01", "review-invitation").get(0);
		Letter taken = written("IX-01", "review-invitation-taken-back").get(0);
		assertThat(taken.recipient().mail()).isEqualTo("parent-1@home.example");
		assertThat(taken.wording().body()).contains("You are not asked to it any more");
		assertThat(taken.wording().calendar()).extracting(CalendarPart::kind, CalendarPart::uid, CalendarPart::sequence)
			.containsExactly(CalendarPart.Kind.CANCEL, invited.wording().calendar().uid(), 1);
		assertThat(openTasks("IX-01")).doesNotContain(InvitationDesk.LEFT_OUT).contains(InvitationDesk.TRACK);
		assertThat(this.returns.awaited(meeting.id())).extracting((one) -> one.who().role())
			.containsExactly(ParticipantRole.CARER);
		this.meetings.close(meeting.id(), MeetingState.STOOD_DOWN, "The worker is ill.");
		assertThat(written("IX-01", "review-invitation-withdrawn")).as("who knows is not told again").isEmpty();
	}

	@Test
	void onPaperAPersonTellsThem() {
		Meeting meeting = sent("IX-02");
		long carer = one(meeting, ParticipantRole.CARER);
		leave(meeting, ParticipantRole.CARER);
		assertThat(candidates(task("IX-02", InvitationDesk.LEFT_OUT))).containsExactly("business-support");
		support(() -> assertThat(this.desk.toldLeftOut(meeting.id(), List.of(carer))).isEmpty());
		assertThat(openTasks("IX-02")).doesNotContain(InvitationDesk.LEFT_OUT);
		assertThat(this.invitations.leftOut(meeting.id())).isEmpty();
	}

	@Test
	void theyAreNotToldBeforeItBegins() {
		Meeting meeting = sent("IX-07");
		leave(meeting, ParticipantRole.CARER);
		at(FRIDAY_TEN);
		workOff("IX-07");
		assertThat(written("IX-07", "invitees-not-told")).singleElement()
			.satisfies((letter) -> assertThat(letter.wording().body()).contains("they may come all the same"));
		assertThat(openTasks("IX-07")).contains(InvitationDesk.LEFT_OUT);
	}

	@Test
	void documentsOfThoseWhoAreNotAskedAreNotWaitedFor() {
		Meeting meeting = sent("IX-03");
		leave(meeting, ParticipantRole.PARENT);
		leave(meeting, ParticipantRole.CARER);
		assertThat(openTasks("IX-03")).doesNotContain(InvitationDesk.TRACK).contains(InvitationDesk.LEFT_OUT);
		assertThat(due(meeting, "consultation-back").state()).isEqualTo(DeadlineState.MET);
	}

	@Test
	void theMeetingIsCalledOffBeforeTheyWereTold() {
		Meeting meeting = sent("IX-04");
		leave(meeting, ParticipantRole.CARER);
		this.meetings.close(meeting.id(), MeetingState.STOOD_DOWN, "The worker is ill.");
		assertThat(this.returns.toCall(meeting.id())).extracting((one) -> one.who().role())
			.containsExactly(ParticipantRole.CARER);
		assertThat(openTasks("IX-04")).contains(InvitationDesk.CALL).doesNotContain(InvitationDesk.LEFT_OUT);
	}

	@Test
	void whereNothingMayLeaveAPersonDecides() {
		Meeting meeting = sent("IX-05");
		this.stops.record("IX-05", StopKind.FLIGHT, "Moved to a refuge.", LocalDate.of(2026, 3, 2));
		leave(meeting, ParticipantRole.PARENT);
		assertThat(written("IX-05", "review-invitation-taken-back")).isEmpty();
		assertThat(this.invitations.leftOut(meeting.id())).extracting(Invitee::isInvited).containsExactly(true);
		assertThat(openTasks("IX-05")).contains(InvitationDesk.LEFT_OUT);
	}

	@Test
	void whoWasNeverInvitedHearsNothing() {
		Meeting meeting = asked("IX-06");
		leave(meeting, ParticipantRole.PARENT);
		assertThat(written("IX-06", "review-invitation-taken-back")).isEmpty();
		assertThat(openTasks("IX-06")).doesNotContain(InvitationDesk.LEFT_OUT);
	}

	private void leave(Meeting meeting, ParticipantRole role) {
		onPage("worker-1", UserGroup.SOCIAL_WORKER, () -> this.participants.left(one(meeting, role)));
		workOff(meeting.childRef());
	}

}
