package org.iroengine.review.process;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Proceedings;
import org.iroengine.care.WrittenProceedings;
import org.iroengine.correspondence.CalendarPart;
import org.iroengine.correspondence.Letter;
import org.iroengine.review.Booking;
import org.iroengine.review.Channel;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationRounds;
import org.iroengine.review.InvitationSheets;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Reviews;
import org.iroengine.review.Round;
import org.iroengine.review.Sending;
import org.iroengine.review.VenueCategory;

import static org.assertj.core.api.Assertions.assertThat;

/** What practitioners ask about invitations; tests are named after the cases. */
class InvitationCasesTest extends InvitationPaths {

	@Autowired
	InvitationRounds rounds;

	@Autowired
	InvitationSheets sheets;

	@Autowired
	Proceedings proceedings;

	@Autowired
	Reviews reviews;

	@Test
	void case34MovedItIsUpdatedInPlaceAndOffItIsTakenBack() {
		Meeting meeting = sent("IC-34");
		this.meetings.move(meeting.id(),
				new Booking(Instant.parse("2026-03-30T09:00:00Z"), 90, VenueCategory.OFFICE, "Office 1", null));
		this.meetings.close(meeting.id(), MeetingState.STOOD_DOWN, "No interpreter.");
		List<CalendarPart> told = List.of("review-invitation", "review-invitation-withdrawn")
			.stream()
			.flatMap((purpose) -> written("IC-34", purpose).stream())
			.map((letter) -> letter.wording().calendar())
			.toList();
		assertThat(told).extracting(CalendarPart::uid).hasSize(3).containsOnly(told.get(0).uid());
		assertThat(told).extracting(CalendarPart::sequence).containsExactly(0, 1, 2);
		assertThat(told).extracting(CalendarPart::kind)
			.containsExactly(CalendarPart.Kind.REQUEST, CalendarPart.Kind.REQUEST, CalendarPart.Kind.CANCEL);
		assertThat(told.get(1).startsAt()).isEqualTo("2026-03-30T09:00:00Z");
	}

	@Test
	void anInvitationToNobodyIsRefusedAndNothingIsLost() {
		Meeting meeting = booked("IC-01");
		checklist(meeting);
		assertThat(send(meeting)).isInstanceOfSatisfying(Sending.Refused.class,
				(refused) -> assertThat(refused.reasons()).singleElement()
					.asString()
					.startsWith("Nobody would be invited"));
		assertThat(openTasks("IC-01")).contains(InvitationDesk.SEND);
		assertThat(round(meeting).isReady()).isFalse();
	}

	@Test
	void aVenueWhereTheChildLivesReachesOnlyWhomMayKnow() {
		Meeting wanted = this.meetings.open(this.cases.open("IC-02").id()).orElseThrow();
		Meeting meeting = this.meetings.book(wanted.id(),
				new Booking(Instant.parse(FRIDAY_TEN), 60, VenueCategory.PLACEMENT, "9 Hidden Road", null));
		workOff("IC-02");
		parent("IC-02");
		carer("IC-02");
		checklist(meeting);
		choose(meeting, ParticipantRole.PARENT, Channel.SECURE_MAIL);
		choose(meeting, ParticipantRole.CARER, Channel.BY_HAND);
		send(meeting);
		Letter letter = written("IC-02", "review-invitation").get(0);
		assertThat(letter.wording().subject()).isEqualTo("[SECURE] Meeting IC-02");
		assertThat(letter.wording().body()).doesNotContain("Hidden").contains("you will be told by the social worker");
		assertThat(letter.wording().calendar().place()).isNull();
		assertThat(letter.wording().calendar().title()).isEqualTo("Meeting IC-02");
		assertThat(this.sheets.of(meeting.id())).singleElement()
			.satisfies((sheet) -> assertThat(sheet.letter().body()).contains("9 Hidden Road"))
			.satisfies(
					(sheet) -> assertThat(sheet.document().body()).contains("What does the child say about the plan"))
			.satisfies((sheet) -> assertThat(sheet.address()).containsExactly("Carer 1"));
	}

	@Test
	void theNameOfTheChildStaysOutOfMail() {
		Meeting meeting = booked("IC-03");
		this.participants.save(new Participant(0, "IC-03", ParticipantRole.CHILD, "Robin Example", null,
				"child-1@home.example", null, true, null, null, null));
		checklist(meeting);
		choose(meeting, ParticipantRole.CHILD, Channel.MAIL);
		send(meeting);
		assertThat(letters("IC-03")).as("nine years old")
			.anyMatch((one) -> one.startsWith("consultation-younger-child"));
		assertThat(written("IC-03", "review-invitation").get(0)).satisfies((letter) -> {
			assertThat(letter.recipient().name()).isEqualTo("AB");
			assertThat(letter.wording().body()).startsWith("Hello AB,").doesNotContain("Robin");
		});
	}

	@Test
	void theWayOfTheReviewBeforeIsRemembered() {
		Meeting before = sent("IC-04");
		this.meetings.close(before.id(), MeetingState.ADJOURNED, "No report.");
		Meeting wanted = this.meetings.want(this.reviews.get(before.reviewId()), 1, true);
		Meeting meeting = this.meetings.book(wanted.id(),
				new Booking(Instant.parse("2026-03-30T09:00:00Z"), 60, VenueCategory.SCHOOL, "A school", null));
		workOff("IC-04");
		checklist(meeting);
		assertThat(round(meeting).isReady()).as("nothing is to be chosen").isTrue();
		assertThat(send(meeting)).isEqualTo(new Sending.Sent(1, 1));
		assertThat(written("IC-04", "review-invitation")).extracting((letter) -> letter.wording().calendar().uid())
			.doesNotHaveDuplicates();
	}

	@Test
	void theGuardianHearsOfEveryDate() {
		Meeting meeting = booked("IC-05");
		assertThat(written("IC-05", "guardian-told-date")).isEmpty();
		this.proceedings.record("IC-05",
				new WrittenProceedings("Guardian 1", "guardian-1@guardians.example", "CASE-1", "2026-02-27"));
		this.meetings.move(meeting.id(),
				new Booking(Instant.parse("2026-03-30T09:00:00Z"), 60, VenueCategory.PLACEMENT, "9 Hidden Road", null));
		assertThat(written("IC-05", "guardian-told-date")).extracting((letter) -> letter.wording().body())
			.satisfiesExactly((first) -> assertThat(first).contains("Fri 27 Mar 2026 10:00"),
					(second) -> assertThat(second).contains("has changed", "Mon 30 Mar 2026 10:00")
						.doesNotContain("Hidden"));
		this.meetings.close(meeting.id(), MeetingState.STOOD_DOWN, "The worker is ill.");
		assertThat(written("IC-05", "guardian-told-date-off")).hasSize(1);
	}

	private Round round(Meeting meeting) {
		Round[] round = new Round[1];
		support(() -> round[0] = this.rounds.find(meeting.id()).orElseThrow());
		return round[0];
	}

}
