package org.iroengine.correspondence;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What each answer of a mail server means for a letter. */
class RelayTest extends MailServerTest {

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

}
