package org.iroengine.dispute;

import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Proposals of more time that nobody answered before their level ended. */
@Component
class FallenProposals {

	private final ExtensionTable table;

	private final DisputeHistory history;

	private final ApplicationEventPublisher news;

	FallenProposals(ExtensionTable table, DisputeHistory history, ApplicationEventPublisher news) {
		this.table = table;
		this.history = history;
		this.news = news;
	}

	/** Closes the one that is open, about which the IRO is asked no more. */
	void fall(Dispute dispute, Instant now) {
		if (this.table.fall(dispute.id(), "It fell with its level.", now)) {
			this.history.add(dispute, Happened.Kind.EXTENSION_ANSWERED, "not agreed: it fell with its level");
			this.news.publishEvent(new ExtensionFell(dispute.id()));
		}
	}

}
