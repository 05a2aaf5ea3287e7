package org.iroengine.dispute;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;

/** Tells where disputes stand on their ladders. */
@Component
@Transactional(readOnly = true)
class DisputeStandings {

	private final Levels levels;

	private final Ladders ladders;

	private final DisputeClocks clocks;

	private final LevelWords words;

	DisputeStandings(Levels levels, Ladders ladders, DisputeClocks clocks, LevelWords words) {
		this.levels = levels;
		this.ladders = ladders;
		this.clocks = clocks;
		this.words = words;
	}

	/** Where the dispute stands. */
	DisputeStanding of(Dispute dispute) {
		DisputeLevel open = this.levels.open(dispute.id()).orElse(null);
		return new DisputeStanding(this.ladders.of(dispute.ladderVersion()), this.levels.of(dispute.id()), open,
				live(dispute, open), (dispute.formalAt() != null) ? this.clocks.total(dispute) : null,
				this.words.next(dispute), this.levels.team(dispute));
	}

	private Deadline live(Dispute dispute, DisputeLevel open) {
		if (open != null) {
			return this.clocks.live(open);
		}
		return dispute.isOpen() ? this.clocks.informal(dispute).orElse(null) : null;
	}

}
