package org.iroengine.correspondence;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.iroengine.support.MovableClock;
import org.iroengine.support.Postroom;

/** Tests that speak SMTP with a server that answers as scripted; time moves by hand. */
@CorrespondenceTest
abstract class MailServerTest {

	static ScriptedSmtp smtp = new ScriptedSmtp();

	@Autowired
	Letters letters;

	@Autowired
	Postroom postroom;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	CorrespondenceSlice.Parked parked;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		int port = smtp.port();
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> port);
		properties.add("iro.mail.from", () -> "iro-service@council.example");
	}

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.parked.heard.clear();
		this.parked.failing = false;
	}

	@AfterEach
	void nothingIsLeftForTheNextTest() {
		int port = smtp.port();
		smtp.close();
		smtp = new ScriptedSmtp(port);
		this.jdbc.sql("delete from scheduled_tasks").update();
	}

	Letter write() {
		return LetterFixture.write(this.letters, key(), LetterFixture.iro(1));
	}

	Letter found(Letter letter) {
		return this.letters.find(letter.id()).orElseThrow();
	}

	String key() {
		return UUID.randomUUID().toString();
	}

	String headers() {
		String mail = smtp.accepted.get(0);
		return mail.substring(0, mail.indexOf("\r\n\r\n") + 2);
	}

	long leases() {
		return this.jdbc.sql("select count(*) from scheduled_tasks").query(Long.class).single();
	}

}
