package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionOperations;

import org.iroengine.calendar.CalendarChange;
import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.Decision;
import org.iroengine.calendar.LondonTime;
import org.iroengine.run.RunLeftover;
import org.iroengine.run.Runs;
import org.iroengine.run.RunsInTests;

import static org.assertj.core.api.Assertions.assertThat;

/** The run that moves deadlines: stopped anywhere, it goes on where it was. */
@SpringJUnitConfig(LedgerContext.class)
@Import({ CalendarMoveContext.class, RunsInTests.class })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class CalendarRunTests {

	private static final String RECORD = "record-distributed";

	private static final Instant MONDAY = Instant.parse("2019-12-16T10:00:00Z");

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private Calendars calendars;

	@Autowired
	private CalendarMoveContext people;

	@Autowired
	private RunsInTests runs;

	@Autowired
	private LedgerContext.MovedSubjects engine;

	@Autowired
	private LedgerContext.StandingClock clock;

	@Autowired
	private Runs service;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void inDecember() {
		this.clock.set("2019-12-17T10:00:00Z");
	}

	@Test
	void killedHalfWayAndResumedEveryDeadlineIsAsComputedByHandAndMovedOnce() {
		List<Deadline> before = new ArrayList<>();
		for (int number = 100; number < 160; number++) {
			Instant start = MONDAY.plusSeconds((number - 100) * 86_400L - 30 * 86_400L);
			before.add(this.deadlines.start(RECORD, new Subject("review", number, "C-" + number), start));
		}
		long run = this.people.change(List.of("2020-01-02", "2020-01-14"), List.of());
		assertThat(this.runs.some(run, 7)).isTrue();
		this.engine.broken = true;
		this.runs.some(run, 1);
		this.engine.broken = false;
		assertThat(this.jdbc.sql("select count(*) from run_item where state = 'DONE'").query(Long.class).single())
			.isEqualTo(7);
		this.runs.finish(run);
		Set<LocalDate> holidays = new HashSet<>(this.calendars.version(1).holidays().keySet());
		holidays.addAll(Set.of(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 14)));
		assertThat(before).allSatisfy((was) -> {
			Deadline is = this.deadlines.required(was.subject(), RECORD);
			assertThat(is.dueOn())
				.isEqualTo(CalendarMoveContext.workingDays(LondonTime.date(was.startedAt()), 20, holidays));
			assertThat(this.people.moves(run, was)).isEqualTo(is.dueOn().equals(was.dueOn()) ? 0 : 1);
		});
		assertThat(before).filteredOn((was) -> this.people.moves(run, was) == 1).hasSizeBetween(20, 59);
	}

	@Test
	void doingAnItemTwiceChangesNothingTheSecondTime() {
		Subject review = new Subject("review", 1, "C-1");
		this.deadlines.start(RECORD, review, MONDAY);
		this.runs.finish(this.people.change(List.of("2020-01-02"), List.of()));
		Deadline moved = this.deadlines.required(review, RECORD);
		this.jdbc.sql("update run_item set state = 'WAITING'").update();
		this.runs.finish(this.jdbc.sql("select id from run").query(Long.class).single());
		assertThat(this.deadlines.required(review, RECORD)).isEqualTo(moved);
		assertThat(this.engine.subjects).hasSize(1);
		assertThat(
				this.jdbc.sql("select count(*) from audit where action = 'deadline moved'").query(Long.class).single())
			.as("the deadline and its reminder")
			.isEqualTo(2);
	}

	@Test
	void whatCouldNotBeMovedIsLeftOverAndTriedAgain() {
		Subject review = new Subject("review", 2, "C-2");
		this.deadlines.start(RECORD, review, MONDAY);
		long run = this.people.change(List.of("2020-01-02"), List.of());
		this.engine.broken = true;
		this.runs.finish(run);
		assertThat(this.service.leftovers(run)).extracting(RunLeftover::item).containsExactly("review:2");
		assertThat(this.deadlines.required(review, RECORD).dueOn()).isEqualTo("2020-01-16");
		this.engine.broken = false;
		assertThat(this.service.tryAgain(run)).isOne();
		this.runs.finish(run);
		assertThat(this.service.leftovers(run)).isEmpty();
		assertThat(this.deadlines.required(review, RECORD).dueOn()).isEqualTo("2020-01-17");
	}

	/** Whoever is counting a date keeps the calendar until the date is stored. */
	@Test
	void noDeadlineKeepsADateOfTheCalendarBefore() throws Exception {
		Subject review = new Subject("review", 3, "C-3");
		CalendarChange change = this.people.propose(List.of("2020-01-02"), List.of());
		CompletableFuture<Decision> approval = this.transaction.execute((status) -> {
			this.deadlines.start(RECORD, review, MONDAY);
			CompletableFuture<Decision> waits = CompletableFuture.supplyAsync(() -> this.people.approve(change));
			Awaitility.await().until(() -> waiting() == 1);
			return waits;
		});
		long run = ((Decision.Decided) approval.get(10, TimeUnit.SECONDS)).change().run();
		this.runs.finish(run);
		assertThat(this.deadlines.required(review, RECORD).dueOn()).isEqualTo("2020-01-17");
	}

	private long waiting() {
		return this.jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
			.query(Long.class)
			.single();
	}

}
