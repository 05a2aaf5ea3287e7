package org.iroengine.dispute;

import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings disputes whose time is over to the top of their ladder. */
@Component
class TopOfTheLadder {

	private final Levels levels;

	private final Ladders ladders;

	private final LevelChanges changes;

	private final DisputeHistory history;

	private final ApplicationEventPublisher news;

	TopOfTheLadder(Levels levels, Ladders ladders, LevelChanges changes, DisputeHistory history,
			ApplicationEventPublisher news) {
		this.levels = levels;
		this.ladders = ladders;
		this.changes = changes;
		this.history = history;
		this.news = news;
	}

	void flagged(Dispute dispute) {
		this.history.add(dispute, Happened.Kind.OVER_TOTAL, null);
	}

	/**
	 * @param from the date that the clock at the top counts from
	 */
	void reach(Dispute dispute, LocalDate from) {
		int top = this.ladders.of(dispute.ladderVersion()).top().number();
		this.levels.open(dispute.id()).filter((level) -> level.level() < top).ifPresent((level) -> {
			this.changes.leave(dispute, level, new NextLevel(top, from, Opened.TOTAL_OVER));
			this.news.publishEvent(new DisputeMoved(dispute.id()));
		});
	}

}
