package org.iroengine.dispute;

import java.time.Clock;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Answering;

/**
 * Finds anew who answers, where a case has gone to another team, or a manager is away,
 * has left or is back. No clock moves.
 */
@Component
@Transactional
public class ResponderHandover {

	private final LevelTable levels;

	private final DisputeTable disputes;

	private final AnswersNow answers;

	private final ApplicationEventPublisher news;

	private final Clock clock;

	ResponderHandover(LevelTable levels, DisputeTable disputes, AnswersNow answers, ApplicationEventPublisher news,
			Clock clock) {
		this.levels = levels;
		this.disputes = disputes;
		this.answers = answers;
		this.news = news;
		this.clock = clock;
	}

	/** Looks at every level that waits for a reply. */
	public void look() {
		this.levels.unanswered().forEach(this::look);
	}

	private void look(DisputeLevel level) {
		Dispute dispute = this.disputes.hold(level.disputeId());
		Answering now = this.answers.at(dispute, level, LondonTime.date(this.clock.instant()));
		String responder = (now != null) ? now.person() : null;
		if (this.levels.get(level.id()).isOpen() && !Objects.equals(responder, level.responder())) {
			this.levels.answeredBy(level.id(), now);
			this.answers.changed(dispute, this.levels.get(level.id()));
			this.news.publishEvent(new ResponderChanged(dispute.id(), level.id(), dispute.childRef(), responder));
		}
	}

}
