package org.iroengine.dispute;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.web.WebProperties;

/** Letters about disputes; all of them leave in working hours. */
@Component
@Transactional
public class DisputeLetters {

	static final Set<String> FACTS = Set.of("reference", "initials", "dispute", "level", "dueExplained",
			"totalExplained", "next", "link");

	private final DisputeTable table;

	private final DisputeRecipients recipients;

	private final DisputeFacts facts;

	private final Letters letters;

	private final WebProperties web;

	DisputeLetters(DisputeTable table, DisputeRecipients recipients, DisputeFacts facts, Letters letters,
			WebProperties web) {
		this.table = table;
		this.recipients = recipients;
		this.facts = facts;
		this.letters = letters;
		this.web = web;
	}

	/** Writes a letter about a dispute to whom it goes. */
	public void tell(DisputeLetter letter, long disputeId) {
		tell(letter, this.table.get(disputeId), "dispute-" + disputeId);
	}

	/**
	 * Writes a letter about something that may happen to a dispute several times.
	 * @param occasion what tells one time from another, such as {@code follow-up-7}
	 */
	public void tell(DisputeLetter letter, long disputeId, String occasion) {
		tell(letter, this.table.get(disputeId), "dispute-%d-%s".formatted(disputeId, occasion));
	}

	/** Writes a letter about the level that is open. */
	public void tellOfLevel(DisputeLetter letter, DisputeLevel level) {
		tell(letter, this.table.get(level.disputeId()), key(level));
	}

	/**
	 * Reminds of the end of a level, once for each date that it is given.
	 * @param reminder the rule of the reminder of that date
	 */
	public void remind(DisputeLevel level, String reminder) {
		Dispute dispute = this.table.get(level.disputeId());
		tell(DisputeLetter.DISPUTE_REPLY_REMINDER, dispute, key(level, reminder));
		tell(DisputeLetter.DISPUTE_LEVEL_ENDS, dispute, key(level, reminder));
	}

	/** Takes back what has not left about a level, because it is settled. */
	public void settled(DisputeLevel level) {
		keys(level).forEach((key) -> this.letters.withdrawHeld(key, "it is settled"));
	}

	private void tell(DisputeLetter letter, Dispute dispute, String key) {
		Map<String, Object> facts = this.facts.of(dispute,
				this.web.address() + DisputeViews.PATH + dispute.reference());
		List<Recipient> to = this.recipients.of(letter.to(), dispute);
		to.forEach((recipient) -> this.letters.writeForWorkingHours(letter.purpose(), key, recipient,
				dispute.childRef(), facts));
	}

	/** The keys of all letters about a level. */
	static List<String> keys(DisputeLevel level) {
		return List.of(key(level), key(level, DisputeClocks.REMINDER), key(level, DisputeClocks.EXTENSION_REMINDER));
	}

	private static String key(DisputeLevel level) {
		return "dispute-level-" + level.id();
	}

	static String key(DisputeLevel level, String reminder) {
		return "%s-%s".formatted(key(level), reminder);
	}

}
