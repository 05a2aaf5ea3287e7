package org.iroengine.correspondence;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a mail looks like on the wire. */
class LetterMailTest extends MailServerTest {

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

	private Map<String, Object> facts(String name, String value) {
		Map<String, Object> facts = new HashMap<>(LetterFixture.FACTS);
		facts.put(name, value);
		return facts;
	}

}
