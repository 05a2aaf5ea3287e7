package org.iroengine.dispute;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Answering;

/** Who answers an open level today, and the history of it. */
@Component
class AnswersNow {

	private final Responders responders;

	private final Levels levels;

	private final DisputeHistory history;

	private final Clock clock;

	AnswersNow(Responders responders, Levels levels, DisputeHistory history, Clock clock) {
		this.responders = responders;
		this.levels = levels;
		this.history = history;
		this.clock = clock;
	}

	/** Null where nobody can. */
	Answering of(Dispute dispute, DisputeLevel level) {
		return this.responders
			.find(dispute, this.levels.onLadder(dispute, level).responder(), LondonTime.date(this.clock.instant()))
			.map(Responders.Found::who)
			.orElse(null);
	}

	void changed(Dispute dispute, DisputeLevel level) {
		String why = (level.why() != null) ? level.why() : "the post is held again";
		this.history.add(dispute, Happened.Kind.RESPONDER_CHANGED,
				(level.responder() != null) ? "%s answers: %s".formatted(level.responder(), why) : why);
	}

}
