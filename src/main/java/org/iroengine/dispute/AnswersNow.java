package org.iroengine.dispute;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.iroengine.people.Answering;

/** Who answers an open level on a day, and the history of it. */
@Component
class AnswersNow {

	private final Responders responders;

	private final Levels levels;

	private final DisputeHistory history;

	AnswersNow(Responders responders, Levels levels, DisputeHistory history) {
		this.responders = responders;
		this.levels = levels;
		this.history = history;
	}

	/** Null where nobody can. */
	Answering at(Dispute dispute, DisputeLevel level, LocalDate day) {
		return this.responders.find(dispute, this.levels.onLadder(dispute, level).responder(), day)
			.map(Responders.Found::who)
			.orElse(null);
	}

	void changed(Dispute dispute, DisputeLevel level) {
		String why = (level.why() != null) ? level.why() : "the post is held again";
		this.history.add(dispute, Happened.Kind.RESPONDER_CHANGED,
				(level.responder() != null) ? "%s answers: %s".formatted(level.responder(), why) : why);
	}

}
