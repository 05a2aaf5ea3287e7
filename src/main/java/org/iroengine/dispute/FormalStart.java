package org.iroengine.dispute;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins the informal stage of a dispute, and the formal one. */
@Component
class FormalStart {

	private final Levels levels;

	private final Ladders ladders;

	private final DisputeClocks clocks;

	private final DisputeHistory history;

	private final ApplicationEventPublisher news;

	FormalStart(Levels levels, Ladders ladders, DisputeClocks clocks, DisputeHistory history,
			ApplicationEventPublisher news) {
		this.levels = levels;
		this.ladders = ladders;
		this.clocks = clocks;
		this.history = history;
		this.news = news;
	}

	/** The ladder that new disputes begin on. */
	Ladder ladder() {
		return this.ladders.current();
	}

	/** The team that answers; null where none is known. */
	String team(Dispute dispute) {
		return this.levels.team(dispute);
	}

	/**
	 * Writes the first line of the history, and begins the informal stage if it has one.
	 */
	void raised(Dispute dispute) {
		this.history.add(dispute, Happened.Kind.RAISED, dispute.raisedFormal() ? "Formally" : "Informally");
		if (!dispute.raisedFormal()) {
			this.clocks.startInformal(dispute, this.ladders.of(dispute.ladderVersion()).informal().replyDays());
			this.news.publishEvent(new DisputeBegunInformally(dispute.id(), dispute.childRef(), dispute.periodId()));
		}
	}

	/** The IRO has made an informal one formal. */
	void madeFormal(Dispute formal, NextLevel first, String levelReason) {
		this.history.add(formal, Happened.Kind.MADE_FORMAL, null);
		start(formal, first, levelReason);
	}

	/**
	 * Starts the clock of the whole and opens the first level.
	 * @param levelReason why it begins higher, or null
	 */
	void start(Dispute formal, NextLevel first, String levelReason) {
		this.clocks.startTotal(formal);
		if (first.level() > 1) {
			this.history.add(formal, Happened.Kind.BYPASSED, levelReason.strip());
		}
		this.levels.open(formal, first);
		this.news.publishEvent(new DisputeMadeFormal(formal.id(), formal.childRef(), formal.periodId()));
	}

}
