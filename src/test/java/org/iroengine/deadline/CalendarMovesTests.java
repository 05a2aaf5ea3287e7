package org.iroengine.deadline;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import org.iroengine.calendar.CalendarChange;
import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.Decision;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.Signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.RUNNING;

/** What a change of the calendar moves, and what it leaves alone. */
@SpringJUnitConfig(LedgerContext.class)
@Import({ CalendarMoveContext.class, RunsInTests.class })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class CalendarMovesTests {

	private static final String RECORD = "record-distributed";

	private static final Instant MONDAY = Instant.parse("2019-12-16T10:00:00Z");

	private static final Subject REVIEW = new Subject("review", 1, "C-1");

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private CalendarMoves moves;

	@Autowired
	private Calendars calendars;

	@Autowired
	private CalendarMoveContext people;

	@Autowired
	private RunsInTests runs;

	@Autowired
	private LedgerContext.StandingClock clock;

	@Autowired
	private LedgerContext.MovedSubjects engine;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void atTheReview() {
		this.clock.set("2019-12-17T10:00:00Z");
		this.deadlines.start(RECORD, REVIEW, MONDAY);
	}

	/** 20 working days from Monday 16 December 2019: Thursday 16 January 2020. */
	@Test
	void aHolidayMoreMovesTheRecordByOneDay() {
		assertThat(record().dueOn()).isEqualTo("2020-01-16");
		CalendarChange change = this.people.propose(List.of("2020-01-02"), List.of());
		assertThat(this.moves.preview(change).moves()).singleElement().satisfies((move) -> {
			assertThat(move.from().dueOn()).isEqualTo("2020-01-16");
			assertThat(move.to().dueOn()).isEqualTo("2020-01-17");
		});
		assertThat(record().dueOn()).isEqualTo("2020-01-16");
		long run = ((Decision.Decided) this.people.approve(change)).change().run();
		this.runs.finish(run);
		assertThat(record().dueOn()).isEqualTo("2020-01-17");
		assertThat(record().explanation()).isEqualTo("20 working days from Mon 16 Dec 2019 end on Fri 17 Jan 2020; "
				+ "not counted: weekends, 25 and 26 Dec, 1 and 2 Jan");
		assertThat(record().calendarVersion()).isEqualTo(2);
		assertThat(this.people.moves(run, record())).isOne();
		assertThat(this.engine.subjects).containsExactly(REVIEW);
	}

	/** Without Boxing Day it ends a day earlier: Wednesday 15 January. */
	@Test
	void aHolidayLessMovesItBack() {
		this.runs.finish(this.people.change(List.of("2019-05-07"), List.of("2019-12-26")));
		assertThat(record().dueOn()).isEqualTo("2020-01-15");
	}

	@Test
	void theProposerMovesNothing() {
		CalendarChange change = this.people.propose(List.of("2020-01-02"), List.of());
		assertThat(Signed.in("manager", () -> this.moves.approve(change.id()))).isInstanceOf(Decision.Refused.class);
		assertThat(this.calendars.current().version()).isOne();
		assertThat(this.jdbc.sql("select count(*) from run").query(Long.class).single()).isZero();
	}

	@Test
	void recordedVerdictsStay() {
		Subject met = started(2);
		Subject missed = started(3);
		this.deadlines.meet(met, RECORD, MONDAY.plusSeconds(60), "officer-1");
		this.deadlines.miss(missed, RECORD);
		CalendarChange change = this.people.propose(List.of("2020-01-02"), List.of());
		CalendarPreview preview = this.moves.preview(change);
		assertThat(preview.moves()).extracting((move) -> move.from().subject()).containsExactly(REVIEW);
		assertThat(preview.missed()).isOne();
		this.runs.finish(((Decision.Decided) this.people.approve(change)).change().run());
		assertThat(this.deadlines.required(met, RECORD)).satisfies((kept) -> assertThat(kept.state()).isEqualTo(MET))
			.satisfies((kept) -> assertThat(kept.dueOn()).isEqualTo("2020-01-16"));
		assertThat(this.deadlines.required(missed, RECORD))
			.satisfies((kept) -> assertThat(kept.state()).isEqualTo(MISSED))
			.satisfies((kept) -> assertThat(kept.dueOn()).isEqualTo("2020-01-16"));
	}

	/**
	 * On 16 January it is still in time; with a working day more it was due on the 15th.
	 */
	@Test
	void whatBecomesLateIsToldBeforeAndMissedAfterwards() {
		this.clock.set("2020-01-16T10:00:00Z");
		CalendarChange change = this.people.propose(List.of("2020-12-07"), List.of("2020-01-01"));
		CalendarPreview preview = this.moves.preview(change);
		assertThat(preview.becomeLate()).isOne();
		assertThat(preview.late(preview.moves().get(0))).isTrue();
		this.runs.finish(((Decision.Decided) this.people.approve(change)).change().run());
		assertThat(record().state()).isEqualTo(MISSED);
	}

	@Test
	void aReminderThatCountsBackFollowsItsDeadlineAndOneThatCountsHoursStays() {
		Subject level = new Subject("dispute", 9, "C-9");
		this.deadlines.start("dispute-reply", level, Instant.parse("2020-04-06T09:00:00Z"),
				Span.of(5, Unit.WORKING_DAYS));
		this.deadlines.start("allocate-iro", level, Instant.parse("2020-04-06T09:00:00Z"));
		CalendarChange change = this.people.propose(List.of("2020-04-07"), List.of());
		assertThat(this.moves.preview(change).reminders()).isOne();
		this.runs.finish(((Decision.Decided) this.people.approve(change)).change().run());
		assertThat(this.deadlines.required(level, "dispute-reply").dueOn()).isEqualTo("2020-04-16");
		assertThat(this.deadlines.required(level, "dispute-reply-reminder").dueOn()).isEqualTo("2020-04-14");
		assertThat(this.deadlines.required(level, "allocate-iro").calendarVersion()).isOne();
	}

	@Test
	void aChangeThatPushesADeadlineOffTheCalendarIsRefused() {
		this.clock.set("2029-12-01T10:00:00Z");
		this.deadlines.start("notify", new Subject("review", 5, "C-5"), Instant.parse("2029-12-27T10:00:00Z"));
		CalendarChange change = this.people.propose(List.of("2029-12-31"), List.of());
		assertThat(this.people.approve(change)).isInstanceOfSatisfying(Decision.Refused.class,
				(no) -> assertThat(no.reason()).contains("1 running deadlines").contains("reaches further"));
		assertThat(this.calendars.current().version()).isOne();
		assertThat(record().state()).isEqualTo(RUNNING);
	}

	private Subject started(long id) {
		Subject subject = new Subject("review", id, "C-" + id);
		this.deadlines.start(RECORD, subject, MONDAY);
		return subject;
	}

	private Deadline record() {
		return this.deadlines.required(REVIEW, RECORD);
	}

}
