package org.iroengine.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Letters that can wait reach people in their working hours, whatever the clocks do. */
class WorkingHoursTest extends MailServerTest {

	@Autowired
	People people;

	@Autowired
	BacklogTable backlog;

	@ParameterizedTest
	@CsvSource(textBlock = """
			in the morning,               2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z
			in the last minute,           2026-03-02T16:59:59Z, 2026-03-02T16:59:59Z
			before the day begins,        2026-03-02T08:59:59Z, 2026-03-02T09:00:00Z
			after it has ended,           2026-03-02T17:00:00Z, 2026-03-03T09:00:00Z
			on a Saturday,                2026-03-07T10:00:00Z, 2026-03-09T09:00:00Z
			before Good Friday,           2026-04-02T16:00:00Z, 2026-04-07T08:00:00Z
			on Good Friday,               2026-04-03T10:00:00Z, 2026-04-07T08:00:00Z
			before summer time begins,    2026-03-27T18:00:00Z, 2026-03-30T08:00:00Z
			before it ends,               2026-10-23T18:00:00Z, 2026-10-26T09:00:00Z
			in summer at nine in London,  2026-07-01T08:00:00Z, 2026-07-01T08:00:00Z
			in summer at five in London,  2026-07-01T16:00:00Z, 2026-07-02T08:00:00Z
			""")
	void somebody_of_every_weekday_is_told(String when, Instant now, Instant leaves) {
		assertThat(leaves("everyday", now)).isEqualTo(leaves);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-10T12:00:00Z, 2026-03-10T12:00:00Z", "2026-03-10T17:00:00Z, 2026-03-16T09:00:00Z",
			"2026-03-11T10:00:00Z, 2026-03-16T09:00:00Z" })
	void somebody_of_monday_and_tuesday_is_told_then(Instant now, Instant leaves) {
		person("two-days");
		this.jdbc.sql("update person set working_days = '{MONDAY,TUESDAY}' where id = 'two-days'").update();
		assertThat(leaves("two-days", now)).isEqualTo(leaves);
	}

	@ParameterizedTest
	@CsvSource({ "short, 2026-03-10, 2026-03-12T09:00:00Z", "long, 2026-08-31, 2026-03-17T09:00:00Z" })
	void somebody_away_is_told_on_return_or_after_five_working_days(String person, String until, Instant leaves) {
		String id = "away-" + person;
		person(id);
		this.jdbc.sql("""
				insert into absence (person_id, first_day, last_day, recorded_by, recorded_at)
				values (:id, '2026-03-01', :until::date + 1, 'admin', now())
				""").param("id", id).param("until", until).update();
		assertThat(leaves(id, Instant.parse("2026-03-09T10:00:00Z"))).isEqualTo(leaves);
	}

	@Test
	void a_letter_of_saturday_leaves_on_monday_at_nine() {
		Letter letter = hold("saturday", Instant.parse("2026-03-07T10:00:00Z"));
		this.clock.advance(Duration.ofHours(46).plusMinutes(59));
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		assertThat(found(letter).delivery().attempts()).isZero();
		this.clock.advance(Duration.ofMinutes(1));
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
		assertThat(smtp.messageIds()).containsExactly(letter.delivery().messageId());
	}

	@Test
	void what_is_held_is_not_late() {
		this.jdbc.sql("update letter set state = 'WITHDRAWN'").update();
		hold("not late", Instant.parse("2026-03-07T10:00:00Z"));
		this.clock.advance(Duration.ofDays(1));
		assertThat(health()).isEqualTo(Status.UP);
		assertThat(this.backlog.read(this.clock.instant())).extracting(Backlog::waiting, Backlog::held)
			.containsExactly(0L, 1L);
		this.clock.set(Instant.parse("2026-03-09T09:15:01Z"));
		assertThat(health()).isEqualTo(Status.DOWN);
	}

	@Test
	void what_is_settled_is_taken_back_and_never_leaves() {
		Letter first = hold("case-1", Instant.parse("2026-03-07T10:00:00Z"));
		Letter second = hold("case-1 again", this.clock.instant());
		Letter other = hold("case-11", this.clock.instant());
		Letter atOnce = LetterFixture.write(this.letters, "case-1 at once", LetterFixture.iro(1));
		this.letters.withdrawHeld("case-1", "settled");
		this.clock.set(Instant.parse("2026-03-09T09:00:00Z"));
		this.postroom.sendDue();
		assertThat(found(first).state()).isEqualTo(LetterState.WITHDRAWN);
		assertThat(found(second).state()).isEqualTo(LetterState.WITHDRAWN);
		assertThat(found(other).state()).isEqualTo(LetterState.SENT);
		assertThat(found(atOnce).state()).isEqualTo(LetterState.SENT);
		assertThat(this.jdbc.sql("select count(*) from audit where action = 'withdrawn' and subject_id = :id")
			.param("id", Long.toString(first.id()))
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void hours_that_end_before_they_begin_are_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDay(LocalTime.NOON, LocalTime.NOON))
			.withMessageContaining("must be earlier");
	}

	private Instant leaves(String person, Instant now) {
		this.clock.set(now);
		Recipient recipient = new Recipient(person, person, person + "@council.example");
		Letter letter = this.letters.writeForWorkingHours(LetterFixture.PURPOSE, "at " + now, recipient, "LAC-1",
				LetterFixture.FACTS);
		assertThat(letter.delivery().times().heldUntil())
			.isEqualTo(now.equals(letter.delivery().times().nextAttemptAt()) ? null
					: letter.delivery().times().nextAttemptAt());
		return letter.delivery().times().nextAttemptAt();
	}

	private Letter hold(String key, Instant now) {
		this.clock.set(now);
		return this.letters.writeForWorkingHours(LetterFixture.PURPOSE, key, LetterFixture.iro(1), "LAC-1",
				LetterFixture.FACTS);
	}

	private Status health() {
		return new LettersHealthIndicator(this.backlog, PostFixture.through(new JavaMailSenderImpl()), this.clock)
			.health()
			.getStatus();
	}

	private void person(String id) {
		this.people.save(new Person(id, id, id + "@council.example", UserGroup.SOCIAL_WORKER));
	}

}
