package org.iroengine.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** What {@link DisputeLetter#DISPUTE_EXTENSION_ANSWERED} tells. */
	static final Set<String> ANSWER = Stream.concat(FACTS.stream(), Stream.of("agreed")).collect(Collectors.toSet());

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
		tell(letter, this.table.get(disputeId), key(disputeId));
	}

	/**
	 * Writes a letter about something that may happen to a dispute several times.
	 * @param occasion what tells one time from another
	 */
	public void tell(DisputeLetter letter, long disputeId, String occasion) {
		tell(letter, this.table.get(disputeId), "%s %s".formatted(key(disputeId), occasion));
	}

	/** Writes a letter about what is followed up; it outlives the dispute. */
	public void tellBeside(DisputeLetter letter, FollowUp followUp) {
		long disputeId = followUp.disputeId();
		tell(letter, this.table.get(disputeId), "%s-follow-up-%d".formatted(key(disputeId), followUp.id()));
	}

	/**
	 * Tells that a dispute is closed; where it was informal to its end, also whoever was
	 * told of the quiet word.
	 */
	public void quietlyClosed(long disputeId) {
		Dispute dispute = this.table.get(disputeId);
		tell(DisputeLetter.DISPUTE_CLOSED, dispute, key(disputeId));
		if (dispute.formalAt() == null) {
			List<Recipient> told = this.recipients.of(DisputeLetter.DISPUTE_INFORMAL.to(), dispute)
				.stream()
				.filter((one) -> this.letters.told(key(disputeId), one.personId()))
				.toList();
			write(DisputeLetter.DISPUTE_CLOSED, dispute, key(disputeId), told);
		}
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
		this.letters.withdrawHeld(key(level), "it is settled");
	}

	/** Tells the IRO that more time is asked for. */
	public void proposed(Extension extension) {
		tell(DisputeLetter.DISPUTE_EXTENSION_PROPOSED, this.table.get(extension.disputeId()), key(extension));
	}

	/** Tells the responder what the IRO has said to it. */
	public void answered(Extension extension) {
		this.letters.withdrawHeld(key(extension), "it is answered");
		Dispute dispute = this.table.get(extension.disputeId());
		Map<String, Object> more = new HashMap<>(facts(dispute));
		more.put("agreed", extension.agreed());
		DisputeLetter letter = DisputeLetter.DISPUTE_EXTENSION_ANSWERED;
		this.recipients.of(letter.to(), dispute)
			.forEach((recipient) -> this.letters.writeForWorkingHours(letter.purpose(), key(extension), recipient,
					dispute.childRef(), more));
	}

	private void tell(DisputeLetter letter, Dispute dispute, String key) {
		write(letter, dispute, key, this.recipients.of(letter.to(), dispute));
	}

	private void write(DisputeLetter letter, Dispute dispute, String key, List<Recipient> to) {
		Map<String, Object> facts = facts(dispute);
		to.forEach((recipient) -> this.letters.writeForWorkingHours(letter.purpose(), key, recipient,
				dispute.childRef(), facts));
	}

	private Map<String, Object> facts(Dispute dispute) {
		return this.facts.of(dispute, this.web.address() + DisputeViews.PATH + dispute.reference());
	}

	/** What falls with a dispute, and with its informal stage. */
	static String key(long disputeId) {
		return "dispute-" + disputeId;
	}

	/** What falls with a level. */
	static String key(DisputeLevel level) {
		return "dispute-level-" + level.id();
	}

	/** One time of what may happen to a level several times. */
	static String key(DisputeLevel level, String time) {
		return "%s %s".formatted(key(level), time);
	}

	/** Proposals of more time, which fall with the level. */
	static String moreTime(long disputeId) {
		return key(disputeId) + "-more-time";
	}

	private static String key(Extension extension) {
		return "%s %d".formatted(moreTime(extension.disputeId()), extension.id());
	}

}
