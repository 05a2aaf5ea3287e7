package org.iroengine.dispute;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;

/** The IRO passes levels over: the Handbook lets an IRO bypass any stage (6.4). */
@Component
class Bypass {

	private final Levels levels;

	private final Ladders ladders;

	private final LevelChanges changes;

	private final DisputeHistory history;

	private final Clock clock;

	Bypass(Levels levels, Ladders ladders, LevelChanges changes, DisputeHistory history, Clock clock) {
		this.levels = levels;
		this.ladders = ladders;
		this.changes = changes;
		this.history = history;
		this.clock = clock;
	}

	/** The open level, where the other is one above it on the ladder. */
	Optional<DisputeLevel> from(Dispute dispute, Integer level) {
		return this.levels.open(dispute.id())
			.filter((open) -> level != null && level > open.level()
					&& this.ladders.of(dispute.ladderVersion()).find(level).isPresent());
	}

	void go(Dispute dispute, DisputeLevel from, int level, String reason) {
		this.history.add(dispute, Happened.Kind.BYPASSED, reason);
		this.changes.leave(dispute, from, new NextLevel(level, LondonTime.date(this.clock.instant()), Opened.BYPASSED));
	}

}
