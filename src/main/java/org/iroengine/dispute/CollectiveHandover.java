package org.iroengine.dispute;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.iroengine.people.Answering;

/**
 * Finds anew who answers a collective concern, where the manager is away, has left or is
 * back. No clock moves; where nobody is found it stays with whoever was asked.
 */
@Component
public class CollectiveHandover {

	private static final Logger log = LoggerFactory.getLogger(CollectiveHandover.class);

	private final CollectiveTable table;

	private final CollectiveConcerns concerns;

	private final CollectiveLetters letters;

	private final ApplicationEventPublisher news;

	private final TransactionOperations transaction;

	CollectiveHandover(CollectiveTable table, CollectiveConcerns concerns, CollectiveLetters letters,
			ApplicationEventPublisher news, TransactionOperations transaction) {
		this.table = table;
		this.concerns = concerns;
		this.letters = letters;
		this.news = news;
		this.transaction = transaction;
	}

	/**
	 * Looks at every concern that waits for an answer, each by itself: one that fails
	 * keeps none of the others.
	 */
	public void look() {
		this.table.all().stream().filter((concern) -> concern.state() == CollectiveState.SENT).forEach((concern) -> {
			try {
				this.transaction.executeWithoutResult((status) -> look(concern.id()));
			}
			catch (RuntimeException ex) {
				log.warn("Who answers collective concern {} could not be found anew", concern.id(), ex);
			}
		});
	}

	private void look(long id) {
		CollectiveConcern concern = this.table.hold(id);
		this.concerns.answering(id)
			.filter((now) -> concern.state() == CollectiveState.SENT && !now.person().equals(concern.responder()))
			.ifPresent((now) -> hand(concern, now));
	}

	private void hand(CollectiveConcern concern, Answering now) {
		this.concerns.handTo(concern, now);
		this.letters.tellSent(concern.id());
		this.news.publishEvent(new CollectiveResponderChanged(concern.id(), now.person()));
	}

}
