package org.iroengine.correspondence;

import java.util.Map;

/** Letters and recipients that tests write. */
final class LetterFixture {

	static final String PURPOSE = "iro-allocated-iro";

	static final Map<String, Object> FACTS = Map.of("reference", "LAC-1", "initials", "A.B.", "officer", "IRO 1",
			"allocatedBy", "IRO manager", "dueExplained", "48 hours from Mon 2 Mar 2026, 09:00", "due",
			"Wed 4 Mar 2026, 09:00", "link", "http://localhost:8080/", "user", "iro-1", "until", "Thu 5 Mar 2026 09:00",
			"lists", "Children waiting for an IRO: 2");

	private LetterFixture() {
	}

	static Recipient iro(int number) {
		return new Recipient("iro-" + number, "IRO " + number, "iro-" + number + "@council.example");
	}

	static Recipient withoutMail() {
		return new Recipient("iro-9", "IRO 9", null);
	}

	static Letter write(Letters letters, String key, Recipient recipient) {
		return letters.write(PURPOSE, key, recipient, "LAC-1", FACTS);
	}

}
