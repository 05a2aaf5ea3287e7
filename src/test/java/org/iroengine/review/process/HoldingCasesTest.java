package org.iroengine.review.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.review.Holding;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Participation;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewState;
import org.iroengine.review.SeenWay;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The edge cases of holding a review that practitioners raise, by their numbers. */
class HoldingCasesTest extends HoldPaths {

	@Test
	void case7SecondPartThreeWeeksOnKeepsTheDateOfTheFirst() {
		Meeting first = booked("EC-7");
		at("2026-03-26T12:00:00Z");
		outcome(first, held(first, MeetingOutcome.FIRST_PART));
		assertThat(review(first).state()).isEqualTo(ReviewState.OPEN);
		Meeting second = bookAgain(first, "2026-04-16T09:00:00Z");
		assertThat(second.part()).isEqualTo(2);
		at("2026-04-16T12:00:00Z");
		assertThat(faults(new Holding(second.id(), MeetingOutcome.HELD, first.startsAt().minusSeconds(86400),
				second.booking().category(), Participation.PN1, held(second, MeetingOutcome.HELD).conduct(), null, null,
				null, false, List.of())))
			.containsExactly("date");
		outcome(second, held(second, MeetingOutcome.HELD));
		Review review = review(first);
		assertThat(review.heldOn()).isEqualTo("2026-03-26");
		assertThat(review.completedOn()).isEqualTo("2026-04-16");
		assertThat(clock(review, "review-first").state()).isEqualTo(DeadlineState.MET);
		assertThat(clock(review, "record-written").startedAt()).isEqualTo("2026-04-15T23:00:00Z");
	}

	@Test
	void case8SecondAdjournmentNeedsAManagerAndIsLate() {
		Meeting first = booked("EC-8");
		outcome(first, calledOff(first, MeetingOutcome.ADJOURNED));
		assertThat(clock(review(first), "review-adjourned").dueOn()).isEqualTo("2026-03-30");
		Meeting second = bookAgain(first, TEN);
		outcome(second, calledOff(second, MeetingOutcome.ADJOURNED));
		assertThat(this.meetings.get(second.id()).state()).isEqualTo(MeetingState.BOOKED);
		complete("manager", UserGroup.IRO_MANAGER, task("EC-8", APPROVE),
				Map.of("approval", "approve", "approvalReason", "The child asks for it."));
		workOff("EC-8");
		assertThat(this.meetings.get(second.id()).state()).isEqualTo(MeetingState.ADJOURNED);
		assertThat(clock(review(first), "review-adjourned")).extracting(Deadline::state, Deadline::reason)
			.containsExactly(DeadlineState.NOT_DONE, "adjourned a second time");
		assertThat(this.jdbc.sql("select decided_by from adjournment_decision where meeting_id = ?")
			.param(second.id())
			.query(String.class)
			.single()).isEqualTo("manager");
	}

	@Test
	void case8WithoutAReportASecondAdjournmentIsNoMoreTheIros() {
		Meeting first = booked("EC-8B");
		outcome(first, calledOff(first, MeetingOutcome.ADJOURNED));
		bookAgain(first, TEN);
		at("2026-03-24T09:00:00Z");
		workOff("EC-8B");
		assertThatThrownBy(() -> decide("EC-8B", Map.of("withoutReport", "adjourn", "withoutReportReason", "Nothing.")))
			.hasMessageContaining("The review was adjourned before.");
		decide("EC-8B", Map.of("withoutReport", "hold"));
	}

	@Test
	void case9StoodDownIsNotHeldAndTheDueDateStays() {
		Meeting meeting = booked("EC-9");
		LocalDate due = this.reviews.due(review(meeting)).dueOn();
		at("2026-03-26T12:00:00Z");
		outcome(meeting, calledOff(meeting, MeetingOutcome.STOOD_DOWN));
		assertThat(this.meetings.get(meeting.id()).state()).isEqualTo(MeetingState.STOOD_DOWN);
		assertThat(review(meeting).heldOn()).isNull();
		assertThat(this.reviews.due(review(meeting)).dueOn()).isEqualTo(due);
		assertThat(this.meetings.open(meeting.reviewId()).orElseThrow().part()).isEqualTo(1);
		assertThat(this.jdbc.sql("select closed_because from meeting where id = ?")
			.param(meeting.id())
			.query(String.class)
			.single()).isEqualTo("the social worker is ill");
	}

	@Test
	void case10NoReportAConcernIsOfferedHoldingOrAdjourning() {
		booked("EC-10");
		booked("EC-10B");
		at("2026-03-24T09:00:00Z");
		workOff("EC-10");
		workOff("EC-10B");
		assertThatThrownBy(() -> decide("EC-10", Map.of("withoutReport", "adjourn")))
			.hasMessageContaining("Say why the review is adjourned");
		decide("EC-10", Map.of("withoutReport", "hold"));
		decide("EC-10B", Map.of("withoutReport", "adjourn", "withoutReportReason", "Nothing to go by."));
		assertThat(concerns("EC-10")).hasSize(1);
		assertThat(concerns("EC-10B")).hasSize(1);
	}

	@Test
	void case15SiblingsInOneMeetingHaveARecordEach() {
		Meeting one = booked("EC-15A");
		Meeting other = booked("EC-15B");
		at("2026-03-26T12:00:00Z");
		outcome(one, held(one, MeetingOutcome.HELD));
		assertThat(this.records.question(other.id()).recorded()).isNull();
		assertThat(review(other).state()).isEqualTo(ReviewState.OPEN);
		Holding mine = held(other, MeetingOutcome.HELD);
		outcome(other, new Holding(other.id(), mine.outcome(), mine.heldAt(), mine.category(), Participation.PN6,
				mine.conduct(), null, null, null, false, List.of()));
		assertThat(code(one)).isEqualTo(Participation.PN1);
		assertThat(code(other)).isEqualTo(Participation.PN6);
		assertThat(review(one).heldOn()).isEqualTo(review(other).heldOn());
	}

	@Test
	void case16TheCodeFitsTheAgeOnTheDay() {
		Meeting meeting = booked("EC-16");
		this.jdbc.sql("update child set date_of_birth = '2022-03-26' where child_ref = 'EC-16'").update();
		at("2026-03-26T12:00:00Z");
		assertThat(faults(coded(meeting, Participation.PN0))).containsExactly("participation");
		assertThat(faults(coded(meeting, null))).containsExactly("participation");
		this.jdbc.sql("update child set date_of_birth = '2022-03-27' where child_ref = 'EC-16'").update();
		assertThat(faults(coded(meeting, Participation.PN7))).containsExactly("participation");
		assertThat(faults(coded(meeting, Participation.PN0))).isEmpty();
	}

	@Test
	void case17DeclinedIsNoFailureAndStaysCorrectable() {
		Meeting meeting = booked("EC-17");
		see("EC-17", Map.of("seen", "declined", "seenOn", "2026-03-02"));
		assertThat(clock(meeting, "speak-with-child").state()).isEqualTo(DeadlineState.MET);
		assertThat(this.records.question(meeting.id()).seen().way()).isEqualTo(SeenWay.DECLINED);
		at("2026-03-26T12:00:00Z");
		outcome(meeting, held(meeting, MeetingOutcome.HELD), SEEN);
		assertThat(this.records.question(meeting.id()).seen()).isEqualTo(SEEN);
		assertThat(audit("EC-17").stream().filter("officer-1: child seen"::equals)).hasSize(2);
	}

	private Holding coded(Meeting meeting, Participation code) {
		Holding held = held(meeting, MeetingOutcome.HELD);
		return new Holding(meeting.id(), held.outcome(), held.heldAt(), held.category(), code, held.conduct(), null,
				null, null, false, List.of());
	}

	private Participation code(Meeting meeting) {
		return this.holdings.of(meeting.reviewId()).get(0).participation();
	}

}
