package org.iroengine.scenario;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Reentries;
import org.iroengine.care.WrittenChange;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.review.Review;
import org.iroengine.review.Schedule;
import org.iroengine.support.Elsewhere;
import org.iroengine.support.ReviewLife;

import static org.assertj.core.api.Assertions.assertThat;

/** When reviews are due, as what happens to a child moves them. */
class ReviewDatesTest extends ReviewLife {

	@Autowired
	Deadlines deadlines;

	@Autowired
	Reentries reentries;

	@Test
	void case3LeavesCareOnDay12() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter("R3", "2026-03-02T08:00");
		Deadline first = due("R3");
		this.clock.set(Instant.parse("2026-03-13T12:00:00Z"));
		leaves("R3", "2026-03-13T11:00");
		this.clock.set(Instant.parse("2026-05-02T09:00:00Z"));
		workOff("R3");
		assertThat(course("R3")).containsExactly("1 NOT_REQUIRED");
		assertThat(this.deadlines.required(first.subject(), first.rule()).state())
			.isEqualTo(DeadlineState.NOT_REQUIRED);
	}

	@Test
	void case5SecondReviewHeldOneWeekAfterTheFirst() {
		lookedAfter("R5", "2026-03-02T08:00");
		held("R5", "2026-03-27");
		assertThat(dueOn("R5")).isEqualTo("2026-06-27");
		held("R5", "2026-04-03");
		assertThat(dueOn("R5")).isEqualTo("2026-10-03");
	}

	@Test
	void case6ReviewHeldLate() {
		lookedAfter("R6", "2026-03-02T08:00");
		assertThat(dueOn("R6")).isEqualTo("2026-03-30");
		Review late = held("R6", "2026-04-20");
		assertThat(this.reviews.due(late).state()).isEqualTo(DeadlineState.MET_LATE);
		assertThat(dueOn("R6")).isEqualTo("2026-07-20");
		assertThat(due("R6").explanation()).contains("20 Apr 2026");
	}

	@Test
	void case7TwoPartReviewCountsFromItsFirstPart() {
		lookedAfter("R7", "2026-03-02T08:00");
		Review two = held("R7", "2026-03-26", "2026-04-16");
		assertThat(this.reviews.due(two).state()).isEqualTo(DeadlineState.MET);
		assertThat(dueOn("R7")).isEqualTo("2026-06-26");
	}

	@Test
	void case13BackInCareAfterThreeMonths() {
		lookedAfter("R13", "2026-03-02T08:00");
		held("R13", "2026-03-27");
		leaves("R13", "2026-03-27T15:00");
		this.clock.set(Instant.parse("2026-07-01T09:00:00Z"));
		lookedAfter("R13", "2026-07-01T08:00");
		assertThat(course("R13")).containsExactly("1 HELD", "2 NOT_REQUIRED", "1 OPEN");
		assertThat(dueOn("R13")).isEqualTo("2026-07-29");
	}

	/** Each counts from an own start; bringing one forward delays none. */
	@Test
	void case14FourSiblingsTwoBornLaterInCare() {
		List.of("R14-1", "R14-2").forEach((child) -> lookedAfter(child, "2026-03-02T08:00"));
		this.clock.set(Instant.parse("2026-03-16T09:00:00Z"));
		List.of("R14-3", "R14-4").forEach((child) -> lookedAfter(child, "2026-03-16T08:00"));
		assertThat(Stream.of("R14-1", "R14-2", "R14-3", "R14-4").map(this::dueOn)).containsExactly("2026-03-30",
				"2026-03-30", "2026-04-15", "2026-04-15");
		this.reviews.bringForward(open("R14-3").id(), "One meeting with the siblings.");
		assertThat(dueOn("R14-3")).isEqualTo("2026-04-15");
		List.of("R14-1", "R14-3").forEach((child) -> held(child, "2026-03-27"));
		assertThat(Stream.of("R14-1", "R14-3").map(this::dueOn)).containsOnly("2026-06-27");
	}

	/** Held in the earlier part, a first review is the first of the whole. */
	@Test
	void aReturnOnTheSameDayGoesOnWhereTheEarlierPartStood() {
		lookedAfter("RM", "2026-03-02T08:00");
		held("RM", "2026-03-27");
		leaves("RM", "2026-03-27T15:00");
		long back = lookedAfter("RM", "2026-03-27T16:00");
		assertThat(dueOn("RM")).isEqualTo("2026-04-28");
		assertThat(this.reentries.merge(back, "One period, asked the team.")).isEmpty();
		assertThat(course("RM")).containsExactly("2 NOT_REQUIRED", "1 HELD", "2 OPEN");
		assertThat(dueOn("RM")).isEqualTo("2026-06-27");
	}

	@Test
	void adoptionBeginsToCountAnew() {
		lookedAfter("RA", "2026-03-02T08:00");
		held("RA", "2026-03-27");
		this.clock.set(Instant.parse("2026-04-10T09:00:00Z"));
		change("RA", new WrittenChange("legal-status", "2026-04-09", "E1", null));
		assertThat(open("RA").schedule()).isEqualTo(Schedule.ADOPTION_AUTHORISED);
		assertThat(dueOn("RA")).isEqualTo("2026-07-09");
		this.clock.set(Instant.parse("2026-05-01T09:00:00Z"));
		change("RA", "placed-for-adoption", "2026-05-01");
		assertThat(dueOn("RA")).isEqualTo("2026-05-29");
		assertThat(states("RA")).containsExactlyInAnyOrder("review-second NOT_REQUIRED",
				"adoption-authorised-first NOT_REQUIRED", "adoption-placed-first RUNNING");
		held("RA", "2026-05-28");
		assertThat(dueOn("RA")).isEqualTo("2026-08-28");
	}

	/** The placement for adoption breaks down before its first review. */
	@Test
	void aDateThatWasNotRequiredForAWhileIsCountedAgain() {
		lookedAfter("RB", "2026-03-02T08:00");
		held("RB", "2026-03-27");
		change("RB", "placed-for-adoption", "2026-03-27");
		assertThat(dueOn("RB")).isEqualTo("2026-04-24");
		this.clock.set(Instant.parse("2026-04-10T09:00:00Z"));
		change("RB", "placement", "2026-04-10");
		assertThat(dueOn("RB")).isEqualTo("2026-06-27");
		assertThat(states("RB")).containsExactlyInAnyOrder("review-second RUNNING",
				"adoption-placed-first NOT_REQUIRED");
	}

	@Test
	void longTermFosterCareNeedsNoMeetingAndKeepsItsDate() {
		lookedAfter("RL", "2026-03-02T08:00");
		held("RL", "2026-03-27");
		String before = dueOn("RL");
		change("RL", "long-term-foster-care", "2026-03-27");
		assertThat(open("RL").meetingNeeded()).isFalse();
		assertThat(dueOn("RL")).isEqualTo(before);
		change("RL", "placement", "2026-03-27");
		assertThat(open("RL").meetingNeeded()).isTrue();
	}

	@Test
	void remandAndShortBreaksHaveDatesOfTheirOwn() {
		lookedAfter("RJ", "2026-03-02T08:00");
		change("RJ", new WrittenChange("legal-status", "2026-03-02", "V4", null));
		assertThat(dueOn("RJ")).isEqualTo("2026-06-02");
		change("RJ", new WrittenChange("legal-status", "2026-03-02", "J1", "remanded"));
		assertThat(open("RJ").rule()).isEqualTo("remand-first");
		assertThat(dueOn("RJ")).isEqualTo("2026-03-30");
	}

	@Test
	void case31ServerDownOverADeadline() {
		lookedAfter("R31", "2026-03-02T08:00");
		Deadline due = due("R31");
		this.clock.set(Instant.parse("2026-04-14T09:00:00Z"));
		workOff("R31");
		assertThat(due("R31").dueAt()).isEqualTo(due.dueAt());
		assertThat(due("R31").overdueAt(this.clock.instant())).isTrue();
		Review late = held("R31", "2026-04-14");
		assertThat(this.reviews.due(late).state()).isEqualTo(DeadlineState.MET_LATE);
	}

	@Test
	void openedByManyAtOnceItIsOneReview() {
		long period = arrive("RO", "2026-03-02T08:00");
		assertThat(Elsewhere.atOnce(6, () -> this.reviews.open(period).id())).doesNotContainNull()
			.containsOnly(this.reviews.ofChild("RO").get(0).id());
	}

	private List<String> states(String childRef) {
		return this.deadlines.of(open(childRef).subject())
			.stream()
			.filter((deadline) -> !deadline.reminder() && !deadline.rule().matches("book-review|midpoint-.*"))
			.map((deadline) -> deadline.rule() + " " + deadline.state())
			.toList();
	}

}
