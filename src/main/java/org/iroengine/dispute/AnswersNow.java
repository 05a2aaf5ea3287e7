package org.iroengine.dispute;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.UserGroup;

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

	Answerer of(Dispute dispute, DisputeLevel level) {
		UserGroup rung = this.levels.onLadder(dispute, level).responder();
		LocalDate today = LondonTime.date(this.clock.instant());
		return this.responders.find(dispute, rung, today)
			.map(Responders.Found::who)
			.map(Answerer::of)
			.orElseGet(() -> this.responders.nobody(dispute, rung, today));
	}

	/**
	 * Adds to the history that somebody else answers, or nobody.
	 * @return how often that has come to pass in this dispute
	 */
	int changed(Dispute dispute, DisputeLevel level) {
		String why = (level.why() != null) ? level.why() : "the post is held again";
		this.history.add(dispute, Happened.Kind.RESPONDER_CHANGED,
				(level.responder() != null) ? "%s answers: %s".formatted(level.responder(), why) : why);
		return this.history.count(dispute.id(), Happened.Kind.RESPONDER_CHANGED);
	}

}
