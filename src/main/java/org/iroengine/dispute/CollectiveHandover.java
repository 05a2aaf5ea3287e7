package org.iroengine.dispute;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.people.Answering;

/**
 * Finds anew who answers a collective concern, where the manager is away, has left or is
 * back. No clock moves; where nobody is found it stays with whoever was asked.
 */
@Component
@Transactional
public class CollectiveHandover {

	private final CollectiveTable table;

	private final CollectiveConcerns concerns;

	private final CollectiveLetters letters;

	private final Audit audit;

	private final ApplicationEventPublisher news;

	CollectiveHandover(CollectiveTable table, CollectiveConcerns concerns, CollectiveLetters letters, Audit audit,
			ApplicationEventPublisher news) {
		this.table = table;
		this.concerns = concerns;
		this.letters = letters;
		this.audit = audit;
		this.news = news;
	}

	/** Looks at every concern that waits for an answer. */
	public void look() {
		this.table.all()
			.stream()
			.filter((concern) -> concern.state() == CollectiveState.SENT)
			.forEach((concern) -> look(concern.id()));
	}

	private void look(long id) {
		CollectiveConcern concern = this.table.hold(id);
		this.concerns.answering(id)
			.filter((now) -> concern.state() == CollectiveState.SENT && !now.person().equals(concern.responder()))
			.ifPresent((now) -> hand(concern, now));
	}

	private void hand(CollectiveConcern concern, Answering now) {
		this.table.answeredBy(concern.id(), now);
		this.audit.record("collective concern handed over", new AuditSubject("collective", concern.id(), null),
				Map.of("from", concern.responder(), "to", now.person()));
		this.letters.tellSent(concern.id());
		this.news.publishEvent(new CollectiveResponderChanged(concern.id(), now.person()));
	}

}
