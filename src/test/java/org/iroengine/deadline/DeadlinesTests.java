package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How deadlines are started, found and listed. */
@SpringJUnitConfig(LedgerContext.class)
class DeadlinesTests {

	private static final AtomicLong IDS = new AtomicLong();

	private static final Instant SATURDAY_NIGHT = Instant.parse("2020-01-04T23:00:00Z");

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private LedgerContext.StandingClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Subject allocation;

	@BeforeEach
	void newAllocation() {
		this.clock.set("2020-01-05T09:00:00Z");
		this.allocation = new Subject("allocation", IDS.incrementAndGet(), "C-" + IDS.get());
	}

	@Test
	void startsWithItsRemindersVersionsAndSentence() {
		Deadline deadline = this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
		assertThat(deadline.dueAt()).isEqualTo("2020-01-06T23:00:00Z");
		assertThat(deadline.dueOn()).isNull();
		assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
		assertThat(deadline.ruleVersion()).matches("timescales@[0-9a-f]{8}");
		assertThat(deadline.calendarVersion()).isEqualTo(1);
		assertThat(deadline.explanation()).isEqualTo("48 hours from Sat 4 Jan 2020 23:00 end on Mon 6 Jan 2020 23:00");
		assertThat(this.deadlines.of(this.allocation)).extracting(Deadline::rule, Deadline::dueAt)
			.containsExactly(Tuple.tuple("allocate-iro-reminder-1", Instant.parse("2020-01-05T23:00:00Z")),
					Tuple.tuple("allocate-iro-reminder-2", Instant.parse("2020-01-06T15:00:00Z")),
					Tuple.tuple("allocate-iro", Instant.parse("2020-01-06T23:00:00Z")));
		assertThat(audited()).containsExactly("deadline started");
	}

	@Test
	void startsOncePerSubjectAndRule() {
		Deadline first = this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
		Deadline again = this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT.plusSeconds(3600));
		assertThat(again).isEqualTo(first);
		assertThat(this.deadlines.of(this.allocation)).hasSize(3);
		assertThat(audited()).hasSize(1);
	}

	@Test
	void aReminderThatCountsBackCountsFromTheDueDate() {
		this.deadlines.start("midpoint-closes", this.allocation, Instant.parse("2020-04-06T09:00:00Z"));
		assertThat(this.deadlines.required(this.allocation, "midpoint-closes").dueOn()).isEqualTo("2020-04-29");
		assertThat(this.deadlines.required(this.allocation, "midpoint-reminder").dueOn()).isEqualTo("2020-04-22");
	}

	@Test
	void aLengthThatStandsElsewhereIsGivenAndKept() {
		Deadline reply = this.deadlines.start("dispute-reply", this.allocation, Instant.parse("2020-04-06T09:00:00Z"),
				Span.of(4, Unit.WORKING_DAYS));
		assertThat(reply.dueOn()).isEqualTo("2020-04-14");
		assertThat(reply.span()).isEqualTo(Span.of(4, Unit.WORKING_DAYS));
		assertThat(reply.explanation()).startsWith("4 working days from Mon 6 Apr 2020 end on Tue 14 Apr 2020");
		assertThat(this.deadlines.required(this.allocation, "dispute-reply-reminder").dueOn()).isEqualTo("2020-04-08");
	}

	@Test
	void aDateThatPeopleAgreedOnIsItsDays() {
		Instant start = Instant.parse("2020-04-06T23:30:00Z");
		Deadline extension = this.deadlines.start("dispute-extension", this.allocation, start,
				Span.to(LocalDate.of(2020, 4, 24), start));
		assertThat(extension.dueOn()).isEqualTo("2020-04-24");
		assertThat(extension.span()).isEqualTo(Span.of(17, Unit.DAYS));
	}

	@Test
	void aLengthStandsInOnePlaceOnly() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.deadlines.start("dispute-reply", this.allocation, SATURDAY_NIGHT))
			.withMessage("How long dispute-reply lasts stands elsewhere; give it");
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.deadlines.start("notify", this.allocation, SATURDAY_NIGHT, Span.of(4, Unit.WORKING_DAYS)))
			.withMessage("The table says itself how long notify lasts");
		assertThat(this.deadlines.of(this.allocation)).isEmpty();
	}

	@Test
	void keepsTheEndOfAnInterval() {
		Deadline midpoint = this.deadlines.start("midpoint", this.allocation, Instant.parse("2019-06-14T09:00:00Z"),
				LocalDate.of(2019, 12, 14));
		assertThat(midpoint.dueOn()).isEqualTo("2019-09-13");
		assertThat(midpoint.span().until()).isEqualTo("2019-12-14");
	}

	@Test
	void saysWhatWasNeverStarted() {
		assertThat(this.deadlines.find(this.allocation, "notify")).isEmpty();
		assertThatThrownBy(() -> this.deadlines.required(this.allocation, "notify"))
			.isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("has no deadline notify");
		assertThatThrownBy(() -> this.deadlines.start("notfy", this.allocation, SATURDAY_NIGHT))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("notfy");
	}

	@Test
	void joinsTheCallersTransaction() {
		this.transaction.executeWithoutResult((status) -> {
			this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
			status.setRollbackOnly();
		});
		assertThat(this.deadlines.of(this.allocation)).isEmpty();
		assertThat(audited()).isEmpty();
	}

	@Test
	void listsByChildStateAndReminders() {
		this.deadlines.start("allocate-iro", this.allocation, SATURDAY_NIGHT);
		this.deadlines.start("notify", this.allocation, SATURDAY_NIGHT);
		this.deadlines.miss(this.allocation, "notify");
		String child = this.allocation.childRef();
		assertThat(rules(new DeadlineFilter(child, null, false))).containsExactly("allocate-iro", "notify");
		assertThat(rules(new DeadlineFilter(child, DeadlineState.MISSED, false))).containsExactly("notify");
		assertThat(rules(new DeadlineFilter(child, null, true))).hasSize(4);
		assertThat(rules(new DeadlineFilter("other", null, true))).isEmpty();
		assertThat(rules(new DeadlineFilter(null, DeadlineState.MISSED, false))).contains("notify");
	}

	private List<String> rules(DeadlineFilter filter) {
		return this.deadlines.list(filter).stream().map(Deadline::rule).toList();
	}

	private List<String> audited() {
		return this.jdbc.sql("select action from audit where subject = 'allocation' and subject_id = ? order by id")
			.param(Long.toString(this.allocation.id()))
			.query(String.class)
			.list();
	}

}
