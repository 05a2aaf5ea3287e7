package org.iroengine.correspondence;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.SimpleHttpCodeStatusMapper;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.iroengine.support.MovableClock;
import org.iroengine.support.Postroom;

import static org.assertj.core.api.Assertions.assertThat;

@CorrespondenceTest
class LettersHealthIndicatorTest {

	@Autowired
	Letters letters;

	@Autowired
	LettersHealthIndicator health;

	@Autowired
	BacklogTable backlog;

	@Autowired
	Postroom postroom;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		clear();
	}

	@AfterEach
	void clear() {
		this.jdbc.sql("update letter set state = 'WITHDRAWN'").update();
		this.jdbc.sql("delete from scheduled_tasks").update();
	}

	@Test
	void without_a_mail_server_letters_wait_and_spend_no_attempt() {
		Letter letter = LetterFixture.write(this.letters, "waits", LetterFixture.iro(1));
		for (int hour = 0; hour < 30; hour++) {
			this.postroom.sendDue();
			this.clock.advance(Duration.ofHours(1));
		}
		Letter waiting = this.letters.find(letter.id()).orElseThrow();
		assertThat(waiting.state()).isEqualTo(LetterState.WAITING);
		assertThat(waiting.delivery().attempts()).isZero();
	}

	@Test
	void without_a_mail_server_health_says_so_and_keeps_the_node_in_service() {
		LetterFixture.write(this.letters, "said", LetterFixture.iro(1));
		this.clock.advance(Duration.ofDays(1));
		Health said = this.health.health();
		assertThat(said.getStatus()).isEqualTo(new Status("WAITING"));
		assertThat(said.getDetails()).containsEntry("waiting", 1L)
			.containsEntry("reason", "No mail server is configured, so letters wait. Set spring.mail.host.");
		assertThat(new SimpleHttpCodeStatusMapper().getStatusCode(said.getStatus())).isEqualTo(200);
	}

	@Test
	void a_letter_that_waits_a_quarter_of_an_hour_turns_health_down() {
		LetterFixture.write(this.letters, "late", LetterFixture.iro(1));
		this.clock.advance(LettersHealthIndicator.ALARM);
		assertThat(withServer().health().getStatus()).isEqualTo(Status.UP);
		this.clock.advance(Duration.ofSeconds(1));
		Health down = withServer().health();
		assertThat(down.getStatus()).isEqualTo(Status.DOWN);
		assertThat(down.getDetails()).containsEntry("waiting", 1L)
			.containsEntry("oldestWaitingSince", "2026-03-02T09:00:00Z")
			.containsKey("lastError");
	}

	@Test
	void health_tells_the_last_error_without_the_address() {
		Letter letter = LetterFixture.write(this.letters, "error", LetterFixture.iro(1));
		this.jdbc.sql("update letter set last_error = 'The mail server answered: 450 (address)' where id = :id")
			.param("id", letter.id())
			.update();
		this.clock.advance(Duration.ofHours(1));
		assertThat(withServer().health().getDetails()).containsEntry("lastError",
				"The mail server answered: 450 (address)");
	}

	@Test
	void parked_letters_are_counted_and_turn_nothing_down() {
		LetterFixture.write(this.letters, "parked", LetterFixture.withoutMail());
		this.clock.advance(Duration.ofDays(1));
		Health up = withServer().health();
		assertThat(up.getStatus()).isEqualTo(Status.UP);
		assertThat(up.getDetails()).containsEntry("parked", 1L).containsEntry("waiting", 0L);
	}

	private LettersHealthIndicator withServer() {
		Post post = PostFixture.through(new JavaMailSenderImpl());
		return new LettersHealthIndicator(this.backlog, post, this.clock);
	}

}
