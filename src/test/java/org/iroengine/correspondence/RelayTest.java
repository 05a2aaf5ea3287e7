package org.iroengine.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.iroengine.support.MovableClock;
import org.iroengine.support.Postroom;

import static org.assertj.core.api.Assertions.assertThat;

/** Each test speaks SMTP with a server that answers as scripted; time moves by hand. */
@CorrespondenceTest
class RelayTest {

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

	@AfterAll
	static void stop() {
		smtp.close();
	}

	@Test
	void an_accepted_letter_is_sent_and_its_lease_gone() {
		Letter letter = write();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
		assertThat(found(letter).delivery().times().sentAt()).isEqualTo(this.clock.instant());
		assertThat(leases()).isZero();
	}

	@Test
	void a_mail_is_plain_text_from_us_with_our_own_message_id() {
		Letter letter = this.letters.write(LetterFixture.PURPOSE, "mail",
				new Recipient("iro-1", "Zoë Ünal", "iro-1@council.example"), "LAC-1",
				facts("officer", "Zoë <b>Ünal</b> {{reference}}"));
		this.postroom.sendDue();
		assertThat(smtp.accepted).hasSize(1);
		assertThat(headers()).contains("Message-ID: " + letter.delivery().messageId() + "\r\n",
				"From: iro-service@council.example\r\n", "Auto-Submitted: auto-generated\r\n",
				"Date: Mon, 2 Mar 2026 09:00:00 +0000", "Content-Type: text/plain; charset=UTF-8",
				"To: =?UTF-8?Q?Zo=C3=AB_=C3=9Cnal?= <iro-1@council.example>");
		assertThat(letter.wording().body()).contains("Zoë <b>Ünal</b> {{reference}}");
	}

	@Test
	void a_line_break_in_a_fact_begins_no_header() {
		this.letters.write(LetterFixture.PURPOSE, "injected",
				new Recipient("iro-1", "IRO\r\nCc: c@evil.example", "iro-1@council.example"), "LAC-1",
				facts("reference", "LAC-1\r\nBcc: b@evil.example\n\nHello"));
		this.postroom.sendDue();
		assertThat(smtp.accepted).hasSize(1);
		assertThat(headers()).doesNotContainPattern("(?mi)^B?cc:")
			.containsPattern("(?m)^Subject: You are the IRO: LAC-1 Bcc: b@evil.example");
	}

	@Test
	void a_line_break_in_an_address_parks_the_letter() {
		Letter letter = LetterFixture.write(this.letters, key(),
				new Recipient("iro-1", "IRO 1", "a@council.example\r\nBcc: b@evil.example"));
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.PARKED);
		assertThat(found(letter).delivery().lastError()).contains("cannot be made into a mail").doesNotContain("evil");
		assertThat(smtp.accepted).isEmpty();
	}

	@Test
	void a_refused_recipient_parks_that_letter_at_once_and_no_other() {
		smtp.refusedRecipients.put("iro-1@council.example", 550);
		Letter refused = write();
		Letter other = LetterFixture.write(this.letters, key(), LetterFixture.iro(2));
		this.postroom.sendDue();
		assertThat(found(refused).state()).isEqualTo(LetterState.PARKED);
		assertThat(found(refused).delivery().lastError()).contains("550").doesNotContain("council.example");
		assertThat(found(other).state()).isEqualTo(LetterState.SENT);
		assertThat(this.parked.heard).containsExactly(new LetterParked(refused.id(), "LAC-1"));
		assertThat(leases()).isZero();
	}

	@Test
	void a_refused_text_parks_the_letter() {
		smtp.refusedText = 554;
		Letter letter = write();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.PARKED);
	}

	@Test
	void a_parked_letter_leaves_for_its_corrected_address() {
		smtp.refusedRecipients.put("iro-1@council.example", 550);
		Letter letter = write();
		this.postroom.sendDue();
		this.letters.sendAgain(letter.id(), "right@council.example");
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
		assertThat(smtp.messageIds()).containsExactly(letter.delivery().messageId());
		assertThat(headers()).contains("<right@council.example>");
	}

	@Test
	void a_withdrawn_letter_does_not_leave() {
		Letter letter = write();
		this.letters.withdraw(letter.id(), "Handed over");
		this.postroom.sendDue();
		assertThat(smtp.accepted).isEmpty();
		assertThat(leases()).isZero();
	}

	@Test
	void a_letter_withdrawn_while_it_leaves_counts_as_sent() {
		Letter letter = write();
		smtp.meanwhile = () -> this.letters.withdraw(letter.id(), "Too late");
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
	}

	@Test
	void a_put_off_letter_is_tried_again_ever_more_slowly() {
		smtp.refusedRecipients.put("iro-1@council.example", 450);
		Letter letter = write();
		for (int seconds : new int[] { 10, 20, 40, 80, 160, 300, 300 }) {
			this.postroom.sendDue();
			assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
			assertThat(found(letter).delivery().times().nextAttemptAt())
				.isEqualTo(this.clock.instant().plusSeconds(seconds));
			this.clock.advance(Duration.ofSeconds(seconds));
		}
		smtp.refusedRecipients.clear();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
		assertThat(found(letter).delivery().attempts()).isEqualTo(8);
	}

	@Test
	void a_letter_put_off_for_a_day_is_parked() {
		smtp.refusedRecipients.put("iro-1@council.example", 450);
		Letter letter = write();
		this.postroom.sendDue();
		this.clock.advance(Outbox.PATIENCE.minusSeconds(1));
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		this.clock.advance(Duration.ofMinutes(5));
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.PARKED);
		assertThat(this.parked.heard).hasSize(1);
	}

	@Test
	void no_letter_is_lost_or_parked_while_the_server_is_away() {
		Letter letter = write();
		int port = smtp.port();
		smtp.close();
		for (int day = 0; day < 4; day++) {
			this.postroom.sendDue();
			this.clock.advance(Duration.ofDays(1));
		}
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		assertThat(found(letter).delivery().attempts()).isEqualTo(4);
		assertThat(found(letter).delivery().lastError()).contains("did not take letters");
		smtp = new ScriptedSmtp(port);
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
	}

	@Test
	void a_server_that_refuses_us_as_sender_parks_nothing() {
		smtp.refusedSender = 550;
		Letter letter = write();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		assertThat(found(letter).delivery().lastError()).contains("550");
	}

	@Test
	void a_server_that_closes_down_puts_the_letter_off_without_blaming_it() {
		smtp.refusedRecipients.put("iro-1@council.example", 421);
		Letter letter = write();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		assertThat(found(letter).delivery().times().deferredSince()).isNull();
	}

	@Test
	void a_connection_cut_before_the_answer_makes_one_copy_with_the_same_message_id() {
		smtp.cuts.set(1);
		Letter letter = write();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		this.clock.advance(Duration.ofSeconds(10));
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
		String id = letter.delivery().messageId();
		assertThat(smtp.messageIds()).containsExactly(id, id);
	}

	@Test
	void no_connection_to_the_database_is_held_while_the_server_thinks(@Autowired HikariDataSource pool) {
		int[] active = { -1 };
		smtp.meanwhile = () -> active[0] = pool.getHikariPoolMXBean().getActiveConnections();
		write();
		this.postroom.sendDue();
		assertThat(active[0]).isZero();
	}

	@Test
	void a_node_that_lost_its_lease_commits_nothing() {
		Letter letter = write();
		smtp.meanwhile = () -> this.jdbc.sql("update scheduled_tasks set version = version + 1").update();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		assertThat(leases()).isEqualTo(1);
	}

	@Test
	void a_dead_node_s_letter_is_sent_by_another() {
		Letter letter = write();
		this.jdbc.sql("update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = execution_time")
			.update();
		this.postroom.sendDue();
		assertThat(smtp.accepted).isEmpty();
		this.clock.advance(Duration.ofHours(1));
		this.postroom.findDeadNodes();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
	}

	@Test
	void where_the_process_cannot_hear_of_it_the_letter_stays_in_the_outbox() {
		this.parked.failing = true;
		smtp.refusedText = 554;
		Letter letter = write();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		assertThat(leases()).isEqualTo(1);
	}

	@Test
	void a_lease_carries_no_data() {
		write();
		assertThat(this.jdbc.sql("select coalesce(convert_from(task_data, 'UTF8'), 'null') from scheduled_tasks")
			.query(String.class)
			.single()).isEqualTo("null");
	}

	private Letter write() {
		return LetterFixture.write(this.letters, key(), LetterFixture.iro(1));
	}

	private Letter found(Letter letter) {
		return this.letters.find(letter.id()).orElseThrow();
	}

	private String key() {
		return UUID.randomUUID().toString();
	}

	private Map<String, Object> facts(String name, String value) {
		Map<String, Object> facts = new HashMap<>(LetterFixture.FACTS);
		facts.put(name, value);
		return facts;
	}

	private String headers() {
		String mail = smtp.accepted.get(0);
		return mail.substring(0, mail.indexOf("\r\n\r\n") + 2);
	}

	private long leases() {
		return this.jdbc.sql("select count(*) from scheduled_tasks").query(Long.class).single();
	}

}
