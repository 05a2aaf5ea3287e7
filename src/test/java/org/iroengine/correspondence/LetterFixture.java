package org.iroengine.correspondence;

import java.util.Map;

import static java.util.Map.entry;

/** Letters and recipients that tests write. */
final class LetterFixture {

	static final String PURPOSE = "iro-allocated-iro";

	static final Map<String, Object> FACTS = Map.ofEntries(entry("reference", "LAC-1"), entry("initials", "A.B."),
			entry("officer", "IRO 1"), entry("officerMail", "iro-1@council.example"), entry("previous", "IRO 2"),
			entry("allocatedBy", "IRO manager"), entry("dueExplained", "48 hours from Mon 2 Mar 2026, 09:00"),
			entry("due", "Wed 4 Mar 2026, 09:00"), entry("link", "http://localhost:8080/"), entry("user", "iro-1"),
			entry("until", "Thu 5 Mar 2026 09:00"), entry("lists", "Children waiting for an IRO: 2"),
			entry("away", "leaves the service on Fri 27 Mar 2026"), entry("decideBy", "Thu 5 Mar 2026 23:59"),
			entry("children", 12), entry("agreed", true), entry("silent", false), entry("refused", false),
			entry("asked", "- The checklist, by Mon 23 Mar 2026"), entry("moved", true), entry("leftOut", false),
			entry("off", false), entry("next", "Review 2 is due on Sat 27 Jun 2026, not booked yet."),
			entry("meeting", "Thu 26 Mar 2026 10:00"), entry("minutes", 60), entry("place", "A school"),
			entry("dispute", "DRP-7"), entry("level", "Level 1 of 4, team manager"),
			entry("totalExplained", "20 working days from Mon 2 Mar 2026"), entry("team", "Team North"),
			entry("reason", "delayed reports"), entry("theme", "timely work"), entry("remote", false),
			entry("changed", false), entry("person", "Social worker 1"), entry("backBy", "Mon 23 Mar 2026"));

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
