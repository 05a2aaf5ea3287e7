package org.iroengine.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** How a deadline goes from one state to the next, and what the audit keeps of it. */
@SpringJUnitConfig(LedgerContext.class)
class DeadlineVerdictTests {

	private static final AtomicLong IDS = new AtomicLong(2000);

	private static final Instant SATURDAY_NIGHT = Instant.parse("2020-01-04T23:00:00Z");

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private StartMoves starts;

	@Autowired
	private CorrectedVerdicts corrected;

	@Autowired
	private LedgerContext.StandingClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Subject allocation;

	@BeforeEach
	void newAllocation() {
		this.clock.set("2020-01-05T09:00:00Z");
		this.allocation = new Subject("allocation", IDS.incrementAndGet(), "V-" + IDS.get());
	}

	@ParameterizedTest
	@CsvSource({ "2020-01-06T23:00:00Z, MET", "2020-01-06T23:00:00.001Z, MET_LATE", "2020-01-05T01:00:00Z, MET" })
	void hoursAreMetNotAfterTheirEnd(Instant at, DeadlineState state) {
		this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
		Deadline met = this.deadlines.meet(this.allocation, "allocate-iro", at, "iro-manager");
		assertThat(met).isEqualTo(this.deadlines.required(this.allocation, "allocate-iro"));
		assertThat(met.state()).isEqualTo(state);
		assertThat(met.closedAt()).isEqualTo(at);
		assertThat(met.heldBy()).isEqualTo("iro-manager");
	}

	// Two working days from Thu 28 May 2020 end on Mon 1 June, in summer time: the whole
	// of that day in London counts.
	@ParameterizedTest
	@CsvSource({ "2020-06-01T22:59:00Z, MET", "2020-06-01T23:00:00Z, MET_LATE" })
	void theWholeOfTheDueDayInLondonCounts(Instant at, DeadlineState state) {
		this.deadlines.start("notify", this.allocation, Instant.parse("2020-05-28T10:00:00Z"));
		assertThat(this.deadlines.meet(this.allocation, "notify", at, null).state()).isEqualTo(state);
	}

	@Test
	void meetingItEndsItsRemindersAndNoOther() {
		this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
		this.deadlines.start("notify", this.allocation, SATURDAY_NIGHT);
		this.deadlines.reminded(this.allocation, "allocate-iro-reminder-1");
		this.deadlines.meet(this.allocation, "allocate-iro", SATURDAY_NIGHT.plusSeconds(90_000), "iro-manager");
		assertThat(states())
			.isEqualTo(Map.of("allocate-iro", DeadlineState.MET, "allocate-iro-reminder-1", DeadlineState.MET,
					"allocate-iro-reminder-2", DeadlineState.NOT_REQUIRED, "notify", DeadlineState.RUNNING));
	}

	@Test
	void missedStaysOpenKeepsItsDueInstantAndEndsMetLate() {
		this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
		Deadline missed = this.deadlines.miss(this.allocation, "allocate-iro");
		assertThat(missed.state()).isEqualTo(DeadlineState.MISSED);
		assertThat(missed.dueAt()).isEqualTo("2020-01-06T23:00:00Z");
		assertThat(missed.closedAt()).isNull();
		this.deadlines.miss(this.allocation, "allocate-iro");
		this.deadlines.meet(this.allocation, "allocate-iro", Instant.parse("2020-01-07T09:00:00Z"), "iro-manager");
		assertThat(states()).containsEntry("allocate-iro", DeadlineState.MET_LATE);
		assertThat(audited()).containsExactly("deadline started", "deadline missed", "deadline not required",
				"deadline not required", "deadline met late");
	}

	@Test
	void aVerdictIsNeverChanged() {
		this.deadlines.start("notify", this.allocation, SATURDAY_NIGHT);
		Deadline met = this.deadlines.meet(this.allocation, "notify", SATURDAY_NIGHT, "social-worker-1");
		assertThat(this.deadlines.miss(this.allocation, "notify")).isEqualTo(met);
		assertThat(this.deadlines.meet(this.allocation, "notify", SATURDAY_NIGHT.plusSeconds(9_000_000), "other"))
			.isEqualTo(met);
		this.deadlines.notRequired(this.allocation, "ceased");
		this.deadlines.notAchievable(this.allocation, "notify", "too late");
		this.starts.move(this.allocation.childRef(), SATURDAY_NIGHT, SATURDAY_NIGHT.minusSeconds(9_000_000));
		assertThat(this.deadlines.required(this.allocation, "notify")).isEqualTo(met);
	}

	@Test
	void onlyWhatWasDoneIsJudgedAnewByTheDayOnWhichItWasInTruth() {
		Instant inTime = SATURDAY_NIGHT.plusSeconds(60);
		Instant late = SATURDAY_NIGHT.plusSeconds(9_000_000);
		this.deadlines.start("notify", this.allocation, SATURDAY_NIGHT);
		this.corrected.judge(this.allocation, "notify", late);
		assertThat(states()).as("it is open").containsEntry("notify", DeadlineState.RUNNING);
		this.deadlines.meet(this.allocation, "notify", inTime, "social-worker-1");
		this.corrected.judge(this.allocation, "notify", late);
		Deadline judged = this.deadlines.required(this.allocation, "notify");
		assertThat(judged.state()).isEqualTo(DeadlineState.MET_LATE);
		assertThat(judged.closedAt()).isEqualTo(late);
		assertThat(judged.heldBy()).isEqualTo("social-worker-1");
		this.corrected.judge(this.allocation, "notify", inTime);
		assertThat(states()).containsEntry("notify", DeadlineState.MET);
		assertThat(audited()).endsWith("deadline met", "deadline judged anew", "deadline judged anew");
	}

	@Test
	void endsEveryOpenOneAsNotRequired() {
		this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
		this.deadlines.start("notify", this.allocation, SATURDAY_NIGHT);
		this.deadlines.miss(this.allocation, "notify");
		this.deadlines.notRequired(this.allocation, "ceased");
		assertThat(this.deadlines.of(this.allocation)).hasSize(4)
			.allMatch((deadline) -> deadline.state() == DeadlineState.NOT_REQUIRED)
			.allMatch((deadline) -> deadline.reason().equals("ceased"))
			.allMatch((deadline) -> deadline.closedAt().equals(this.clock.instant()));
	}

	@Test
	void keepsWhyItWasLateButNotInTheAudit() {
		this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
		this.deadlines.miss(this.allocation, "allocate-iro");
		this.deadlines.explainLateness(this.allocation, "allocate-iro", "late notification", "iro-manager");
		assertThat(this.deadlines.required(this.allocation, "allocate-iro").reason()).isEqualTo("late notification");
		assertThat(this.deadlines.required(this.allocation, "allocate-iro").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(
				this.jdbc.sql("select facts ->> 'by' from audit where action = 'lateness explained' and child_ref = ?")
					.param(this.allocation.childRef())
					.query(String.class)
					.single())
			.isEqualTo("iro-manager");
		assertThat(this.jdbc.sql("select count(*) from audit where facts::text like '%late notification%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void couldNotBeMetFromTheOutset() {
		this.deadlines.start("invitations", this.allocation, SATURDAY_NIGHT);
		assertThat(this.deadlines.notAchievable(this.allocation, "invitations", "allocated on day 15").state())
			.isEqualTo(DeadlineState.NOT_ACHIEVABLE);
	}

	@Test
	void isOverdueFromItsDueInstantWhileOpen() {
		Deadline deadline = this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
		assertThat(deadline.overdueAt(Instant.parse("2020-01-06T22:59:59Z"))).isFalse();
		assertThat(deadline.overdueAt(Instant.parse("2020-01-06T23:00:00Z"))).isTrue();
		assertThat(deadline.missed().overdueAt(Instant.parse("2020-01-06T23:00:00Z"))).isTrue();
		assertThat(deadline.met(SATURDAY_NIGHT, null).overdueAt(Instant.parse("2021-01-01T00:00:00Z"))).isFalse();
	}

	private Map<String, DeadlineState> states() {
		return this.deadlines.of(this.allocation).stream().collect(Collectors.toMap(Deadline::rule, Deadline::state));
	}

	private List<String> audited() {
		return this.jdbc.sql("select action from audit where subject = 'allocation' and subject_id = ? order by id")
			.param(Long.toString(this.allocation.id()))
			.query(String.class)
			.list();
	}

}
