package org.iroengine.dispute;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.web.WebProperties;

/** Letters about a level that somebody else answers from now on, or nobody. */
@Component
@Transactional
public class HandoverLetters {

	/** To whoever answered until now, of whom nothing more is asked. */
	static final String HANDED_ON = "dispute-handed-on";

	/** What stays theirs: the dispute itself is not for them any more. */
	private static final String LIST = "/disputes";

	private final DisputeTable table;

	private final DisputeRecipients recipients;

	private final DisputeFacts facts;

	private final Letters letters;

	private final WebProperties web;

	HandoverLetters(DisputeTable table, DisputeRecipients recipients, DisputeFacts facts, Letters letters,
			WebProperties web) {
		this.table = table;
		this.recipients = recipients;
		this.facts = facts;
		this.letters = letters;
		this.web = web;
	}

	/**
	 * Tells whoever answers now, each time anew, and whoever did, where they had been
	 * told before.
	 */
	public void tell(ResponderChanged news) {
		Dispute dispute = this.table.get(news.now().disputeId());
		before(news.before(), dispute, news.time());
		this.recipients.asked(news.now()).forEach((one) -> {
			this.letters.withdrawHeld(handedOn(news.now()), one.personId(), "it is theirs again");
			write(news.now().handsOver().purpose(), DisputeLetters.key(news.now(), "handed-over-" + news.time()), one,
					dispute, DisputeViews.PATH + dispute.reference());
		});
	}

	private void before(DisputeLevel level, Dispute dispute, int time) {
		String key = DisputeLetters.key(level);
		for (Recipient one : this.recipients.asked(level)) {
			this.letters.withdrawHeld(key, one.personId(), "somebody else answers now");
			if (level.responder() != null && this.letters.told(key, one.personId())) {
				write(HANDED_ON, "%s %d".formatted(handedOn(level), time), one, dispute, LIST);
			}
		}
	}

	private void write(String purpose, String key, Recipient to, Dispute dispute, String path) {
		this.letters.writeForWorkingHours(purpose, key, to, dispute.childRef(),
				this.facts.of(dispute, this.web.address() + path));
	}

	/** It leaves also where the level ends meanwhile. */
	private static String handedOn(DisputeLevel level) {
		return DisputeLetters.key(level) + "-handed-on";
	}

}
