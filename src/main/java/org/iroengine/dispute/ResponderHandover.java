package org.iroengine.dispute;

import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds anew who answers, where a case has gone to another team, or a manager is away,
 * has left or is back. No clock moves.
 */
@Component
public class ResponderHandover {

	private static final Logger log = LoggerFactory.getLogger(ResponderHandover.class);

	private final LevelTable levels;

	private final DisputeTable disputes;

	private final AnswersNow answers;

	private final ApplicationEventPublisher news;

	private final TransactionOperations transaction;

	ResponderHandover(LevelTable levels, DisputeTable disputes, AnswersNow answers, ApplicationEventPublisher news,
			TransactionOperations transaction) {
		this.levels = levels;
		this.disputes = disputes;
		this.answers = answers;
		this.news = news;
		this.transaction = transaction;
	}

	/**
	 * Looks at every level that waits for a reply, each by itself: one that fails keeps
	 * none of the others.
	 */
	public void look() {
		this.levels.unanswered().forEach((level) -> {
			try {
				this.transaction.executeWithoutResult((status) -> look(level));
			}
			catch (RuntimeException ex) {
				log.warn("Who answers level {} of dispute {} could not be found anew", level.id(), level.disputeId(),
						ex);
			}
		});
	}

	/** Looks at those of a child, within the change that asks for it. */
	public void look(String childRef) {
		this.transaction.executeWithoutResult((status) -> this.levels.unansweredOf(childRef).forEach(this::look));
	}

	private void look(DisputeLevel seen) {
		Dispute dispute = this.disputes.hold(seen.disputeId());
		DisputeLevel level = this.levels.hold(seen.id());
		Answerer now = this.answers.of(dispute, level);
		if (level.isOpen() && level.reply() == null && isNews(level, now)) {
			this.levels.answeredBy(level.id(), now);
			DisputeLevel changed = this.levels.get(level.id());
			int time = this.answers.changed(dispute, changed);
			this.news.publishEvent(new ResponderChanged(level, changed, time));
		}
	}

	/** Another person, or another reason why nobody can. */
	private static boolean isNews(DisputeLevel level, Answerer now) {
		return !Objects.equals(now.person(), level.responder())
				|| now.person() == null && !now.why().equals(level.why());
	}

}
