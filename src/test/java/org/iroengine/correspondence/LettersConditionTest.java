package org.iroengine.correspondence;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.web.Condition.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Administrators read in plain words whether letters leave. */
class LettersConditionTest extends MailServerTest {

	@Autowired
	LettersCondition condition;

	@BeforeEach
	void nothingWaits() {
		this.jdbc.sql("update letter set state = 'WITHDRAWN'").update();
	}

	@Test
	void letters_that_leave() {
		write();
		assertThat(this.condition.now())
			.isEqualTo(new Line("Letters", true, "Letters leave. 1 letter waits; 0 held for working hours."));
	}

	@Test
	void letters_that_do_not_leave() {
		smtp.refusedRecipients.put("iro-1@council.example", 450);
		write();
		this.postroom.sendDue();
		this.clock.advance(Duration.ofMinutes(16));
		assertThat(this.condition.now().good()).isFalse();
		assertThat(this.condition.now().words()).startsWith("1 letter waits, the oldest since Mon 2 Mar 2026 09:00.")
			.contains("450", "Look whether the mail server is up")
			.doesNotContain("council.example");
	}

	@Test
	void a_letter_that_is_parked() {
		LetterFixture.write(this.letters, key(), LetterFixture.withoutMail());
		assertThat(this.condition.now().good()).isFalse();
		assertThat(this.condition.now().words()).startsWith("1 letter could not be delivered by mail")
			.contains("Letters to deliver");
	}

}
