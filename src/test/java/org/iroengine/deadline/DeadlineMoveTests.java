package org.iroengine.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a corrected start takes along. */
@SpringJUnitConfig(LedgerContext.class)
class DeadlineMoveTests {

	private static final AtomicLong IDS = new AtomicLong(1000);

	private static final Instant MONDAY = Instant.parse("2020-01-06T10:00:00Z");

	private static final Instant FRIDAY_BEFORE = Instant.parse("2020-01-03T10:00:00Z");

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private StartMoves starts;

	@Autowired
	private LedgerContext.StandingClock clock;

	@Autowired
	private LedgerContext.MovedSubjects engine;

	@Autowired
	private JdbcClient jdbc;

	private Subject allocation;

	@BeforeEach
	void startAllocation() {
		this.clock.set("2020-01-06T12:00:00Z");
		this.allocation = new Subject("allocation", IDS.incrementAndGet(), "M-" + IDS.get());
		this.deadlines.start("allocate-iro", this.allocation, MONDAY);
		this.deadlines.start("notify", this.allocation, MONDAY);
	}

	@AfterEach
	void mendEngine() {
		this.engine.broken = false;
	}

	@Test
	void everyOpenDeadlineAndReminderIsCountedFromTheNewStart() {
		move(MONDAY, FRIDAY_BEFORE);
		assertThat(due())
			.isEqualTo(Map.of("allocate-iro", "2020-01-05T10:00:00Z", "allocate-iro-reminder-1", "2020-01-04T10:00:00Z",
					"allocate-iro-reminder-2", "2020-01-05T02:00:00Z", "notify", "2020-01-08T00:00:00Z"));
		Deadline moved = this.deadlines.required(this.allocation, "allocate-iro");
		assertThat(moved.startedAt()).isEqualTo(FRIDAY_BEFORE);
		assertThat(moved.explanation()).isEqualTo("48 hours from Fri 3 Jan 2020 10:00 end on Sun 5 Jan 2020 10:00");
	}

	@Test
	void whetherItIsMissedIsJudgedAnewBothWays() {
		move(MONDAY, FRIDAY_BEFORE);
		assertThat(state("allocate-iro")).isEqualTo(DeadlineState.MISSED);
		assertThat(state("allocate-iro-reminder-1")).isEqualTo(DeadlineState.RUNNING);
		assertThat(state("notify")).isEqualTo(DeadlineState.RUNNING);
		move(FRIDAY_BEFORE, MONDAY);
		assertThat(state("allocate-iro")).isEqualTo(DeadlineState.RUNNING);
	}

	@Test
	void theAuditSaysFromWhereToWhere() throws Exception {
		move(MONDAY, FRIDAY_BEFORE);
		List<Map<String, String>> moves = moves();
		assertThat(moves).hasSize(4);
		assertThat(moves.get(0)).isEqualTo(Map.of("rule", "allocate-iro", "startFrom", "2020-01-06T10:00:00Z",
				"startTo", "2020-01-03T10:00:00Z", "dueFrom", "2020-01-08T10:00:00Z", "dueTo", "2020-01-05T10:00:00Z",
				"stateFrom", "RUNNING", "stateTo", "MISSED"));
	}

	@Test
	void timersAndTasksMoveInTheSameTransaction() {
		move(MONDAY, FRIDAY_BEFORE);
		assertThat(this.engine.subjects).endsWith(this.allocation);
		this.engine.broken = true;
		assertThatThrownBy(() -> move(FRIDAY_BEFORE, MONDAY)).hasMessageContaining("engine cannot be reached");
		assertThat(this.deadlines.required(this.allocation, "allocate-iro").startedAt()).isEqualTo(FRIDAY_BEFORE);
	}

	@Test
	void closedDeadlinesKeepTheirDates() {
		Deadline met = this.deadlines.meet(this.allocation, "allocate-iro", MONDAY, "iro-manager");
		move(MONDAY, FRIDAY_BEFORE);
		assertThat(this.deadlines.required(this.allocation, "allocate-iro")).isEqualTo(met);
		assertThat(due()).containsEntry("allocate-iro-reminder-1", "2020-01-07T10:00:00Z")
			.containsEntry("notify", "2020-01-08T00:00:00Z");
	}

	@Test
	void aReminderThatCountsBackFollowsTheNewDueDate() {
		Subject level = new Subject("dispute", IDS.incrementAndGet(), "M-0");
		this.deadlines.start("dispute-reply", level, Instant.parse("2020-04-06T09:00:00Z"),
				Span.of(5, Unit.WORKING_DAYS));
		this.starts.move("M-0", Instant.parse("2020-04-06T09:00:00Z"), Instant.parse("2020-04-07T09:00:00Z"));
		assertThat(this.deadlines.required(level, "dispute-reply").dueOn()).isEqualTo("2020-04-16");
		assertThat(this.deadlines.required(level, "dispute-reply-reminder").dueOn()).isEqualTo("2020-04-14");
	}

	@Test
	void whatBeganAtAnotherMomentStays() {
		this.deadlines.start("successor", this.allocation, MONDAY.plusSeconds(864_000));
		Deadline successor = this.deadlines.required(this.allocation, "successor");
		move(MONDAY, FRIDAY_BEFORE);
		assertThat(this.deadlines.required(this.allocation, "successor")).isEqualTo(successor);
		assertThat(this.deadlines.required(this.allocation, "notify").startedAt()).isEqualTo(FRIDAY_BEFORE);
	}

	@Test
	void theRecordedVerdictStaysAndTheAuditKeepsWhatItWouldBe() throws Exception {
		this.deadlines.meet(this.allocation, "allocate-iro", Instant.parse("2020-01-06T11:00:00Z"), "iro-manager");
		KeptVerdict kept = this.starts.preview(this.allocation.childRef(), MONDAY, FRIDAY_BEFORE).kept().get(0);
		assertThat(kept.state()).isEqualTo(DeadlineState.MET_LATE);
		assertThat(kept.differs()).isTrue();
		move(MONDAY, FRIDAY_BEFORE);
		assertThat(state("allocate-iro")).isEqualTo(DeadlineState.MET);
		assertThat(facts("verdict kept").get(0)).containsEntry("recorded", "MET")
			.containsEntry("wouldBe", "MET_LATE")
			.containsEntry("dueTo", "2020-01-05T10:00:00Z");
	}

	@Test
	void thePreviewTellsWhatBecomesLateAndWhatNoLongerIsAndMovesNothing() {
		StartPreview earlier = preview(MONDAY, FRIDAY_BEFORE);
		assertThat(earlier.moves()).extracting((move) -> move.from().rule()).containsExactly("allocate-iro", "notify");
		assertThat(earlier.reminders()).hasSize(2);
		assertThat(earlier.measures()).containsExactly("allocate-iro");
		assertThat(earlier.becomesLate(earlier.moves().get(0))).isTrue();
		assertThat(this.deadlines.required(this.allocation, "allocate-iro").startedAt()).isEqualTo(MONDAY);
		move(MONDAY, FRIDAY_BEFORE);
		StartPreview later = preview(FRIDAY_BEFORE, MONDAY);
		assertThat(later.noLongerLate(later.moves().get(0))).isTrue();
	}

	@Test
	void whatWasRecordedByMistakeKeepsItsVerdictAndIsLeftOut() {
		Deadline met = this.deadlines.meet(this.allocation, "notify", MONDAY, "support");
		this.deadlines.withdraw(this.allocation, "recorded by mistake");
		assertThat(this.deadlines.of(this.allocation)).allMatch(Deadline::withdrawn);
		assertThat(state("notify")).isEqualTo(met.state());
		assertThat(state("allocate-iro")).isEqualTo(DeadlineState.NOT_REQUIRED);
		assertThat(preview(MONDAY, FRIDAY_BEFORE).kept()).isEmpty();
	}

	private void move(Instant from, Instant to) {
		this.starts.move(this.allocation.childRef(), from, to);
	}

	private StartPreview preview(Instant from, Instant to) {
		return this.starts.preview(this.allocation.childRef(), from, to);
	}

	private DeadlineState state(String rule) {
		return this.deadlines.required(this.allocation, rule).state();
	}

	private Map<String, String> due() {
		return this.deadlines.of(this.allocation)
			.stream()
			.collect(Collectors.toMap(Deadline::rule, (deadline) -> deadline.dueAt().toString()));
	}

	private List<Map<String, String>> moves() throws Exception {
		return facts("deadline moved");
	}

	private List<Map<String, String>> facts(String action) throws Exception {
		String facts = this.jdbc
			.sql("select jsonb_agg(facts order by id) from audit where action = ? and child_ref = ?")
			.params(action, this.allocation.childRef())
			.query(String.class)
			.single();
		return new ObjectMapper().readValue(facts, new TypeReference<>() {
		});
	}

}
