package org.iroengine.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.LetterState;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.StopCall;
import org.iroengine.review.StopCalls;
import org.iroengine.review.StopKind;
import org.iroengine.review.Stops;
import org.iroengine.support.Casework;
import org.iroengine.support.DistributionCases;
import org.iroengine.support.Household;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewCases;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The child dies, is adopted, or a parent must not know; an address is not safe for the
 * copy of a record.
 */
@Import({ Household.class, ReviewCases.class, DistributionCases.class })
class DeathAdoptionOrFlightTest extends Casework {

	private static final ModelFile CALLS = ModelFile.of("review", StopCalls.PROCESS);

	@Autowired
	ReviewCases cases;

	@Autowired
	DistributionCases records;

	@Autowired
	Participants participants;

	@Autowired
	Reviews reviews;

	@Autowired
	Stops stops;

	@Autowired
	StopCalls calls;

	@Autowired
	Deadlines deadlines;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
	}

	@AfterAll
	void everyNodeOfTheCallsWasPassed() {
		assertThat(visited(StopCalls.PROCESS, "DA-")).isEqualTo(CALLS.ids());
	}

	@Test
	void case36AnAdoptedChildsLettersStayAndThoseWhoExpectTheReviewAreCalled() {
		this.cases.booked("DA-1", "2026-03-25T10:00:00Z");
		Participant parent = this.records.around("DA-1", ParticipantRole.PARENT, "A parent", null);
		Participant kept = this.records.around("DA-1", ParticipantRole.PARENT, "Another parent", null);
		this.participants.keepAway(kept.id(), "Must not know.", null);
		this.care.end("DA-1", "2026-03-02T08:30", "E11 of the national return");
		assertThat(this.letters.list(new LetterFilter("DA-1", LetterState.WAITING, null))).isEmpty();
		List<StopCall> list = this.calls.of(this.stops.current("DA-1").orElseThrow().id());
		assertThat(list)
			.anyMatch((call) -> call.name().equals(parent.name())
					&& call.what().equals("expects the review on Wed 25 Mar 2026 10:00"))
			.noneMatch((call) -> call.name().equals(kept.name()));
		workOff("DA-1");
		Task task = task("DA-1", StopCalls.TASK);
		assertThat(candidates(task)).containsExactly("business-support");
		assertThatThrownBy(() -> complete("support", UserGroup.BUSINESS_SUPPORT, task, Map.of()))
			.hasMessageContaining("left. Open the page, call, and tick.");
		this.clock.set(Instant.parse("2026-03-04T00:00:00Z"));
		workOff("DA-1");
		assertThat(this.deadlines.required(new Subject("stop", list.get(0).stopId(), "DA-1"), "deliver-parked-letter")
			.state()).isEqualTo(DeadlineState.MISSED);
		assertThat(overdueCalls(list.get(0).stopId())).as("names nobody, and leaves")
			.containsExactly("WAITING manager");
		as("support", UserGroup.BUSINESS_SUPPORT,
				() -> assertThat(this.calls.made(list.stream().map(StopCall::id).toList())).isTrue());
		assertThat(this.tasks.createTaskQuery().taskId(task.getId()).count()).isZero();
		assertThat(this.deadlines.required(new Subject("stop", list.get(0).stopId(), "DA-1"), "deliver-parked-letter")
			.state()).isEqualTo(DeadlineState.MET_LATE);
		assertThat(overdueCalls(list.get(0).stopId())).containsExactly("WITHDRAWN manager");
	}

	@Test
	void case36WhatIsWrittenWhileItHoldsDoesNotLeaveButIsCalledAbout() {
		Review open = this.cases.open("DA-2");
		this.records.written(open, this.clock);
		workOff("DA-2");
		this.stops.record("DA-2", StopKind.DEATH, "Told by the hospital.", LocalDate.of(2026, 3, 24));
		this.clock.set(Instant.parse("2026-04-23T09:00:00Z"));
		workOff("DA-2");
		assertThat(letters("DA-2")).contains("record-not-distributed to manager");
		assertThat(this.letters.list(new LetterFilter("DA-2", LetterState.WAITING, null))).isEmpty();
		assertThat(this.calls.of(this.stops.current("DA-2").orElseThrow().id()))
			.anyMatch((call) -> call.what().startsWith("letter: Record not distributed in time: DA-2"));
	}

	@Test
	void case36ASiblingGoesOnAndHearsNothingOfWhereTheAdoptedChildIs() {
		Review adopted = this.cases.open("DA-3");
		Review stays = this.cases.open("DA-4");
		this.participants.save(new Participant(0, "DA-3", ParticipantRole.CARER, "Adopters", null,
				"adopters@example.org", "7 Secret Lane", true, null, null, null));
		this.records.written(adopted, this.clock);
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.stops.record("DA-3", StopKind.ADOPTION, "Order of 20 March.", LocalDate.of(2026, 3, 2));
		this.records.written(stays, this.clock);
		workOff("DA-4");
		assertThat(this.stops.stopped("DA-4")).isFalse();
		assertThat(this.participants.of("DA-4")).extracting(Participant::role).containsExactly(ParticipantRole.CHILD);
		assertThat(this.letters.list(new LetterFilter("DA-4", null, null))).map(Letter::wording)
			.noneMatch((words) -> words.body().contains("Secret") || words.body().contains("DA-3"));
		assertThat(
				this.jdbc.sql("select count(*) from stopped_call where child_ref = 'DA-4'").query(Long.class).single())
			.isZero();
		assertThat(tellsOf("Secret Lane")).containsExactly("participant");
	}

	/** Which tables tell of something to anybody. */
	private List<String> tellsOf(String words) {
		return Stream.of("participant", "record_copy", "letter", "stopped_call", "address_check", "audit")
			.filter((table) -> this.jdbc
				.sql("select count(*) from %s t where child_ref in ('DA-3', 'DA-4') and t::text like ?"
					.formatted(table))
				.param("%" + words + "%")
				.query(Long.class)
				.single() > 0)
			.toList();
	}

	@Test
	void case18AnUnsafeAddressIsDecidedOnceAndAskedAgainOnTheDayItIsLookedAt() {
		Review first = this.cases.open("DA-5");
		Participant parent = this.records.around("DA-5", ParticipantRole.PARENT, "A parent", null);
		this.participants.keepAway(parent.id(), "A refuge.", LocalDate.of(2026, 6, 1));
		this.records.written(first, this.clock);
		workOff("DA-5");
		assertThat(this.records.copy(first, parent).reason()).isEqualTo("A refuge.");
		Review second = this.reviews.open(first.periodId());
		this.records.written(second, this.clock);
		workOff("DA-5");
		assertThat(this.records.copy(second, parent).isWaiting()).as("not asked again").isFalse();
		Review third = this.reviews.open(first.periodId());
		this.participants.keepAway(parent.id(), "A refuge.", LocalDate.of(2026, 3, 24));
		this.records.written(third, this.clock);
		workOff("DA-5");
		assertThat(this.records.copy(third, parent).isWaiting()).as("looked at again").isTrue();
	}

	private List<String> overdueCalls(long stopId) {
		return this.jdbc.sql("""
				select state || ' ' || recipient_id from letter
				where purpose = 'calls-overdue' and dedup_key = ? and child_ref is null
				""").param("calls-" + stopId).query(String.class).list();
	}

}
