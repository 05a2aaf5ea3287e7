package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** Keeps the verdicts of IROs, and stops their clocks. */
@Component
class Judgements {

	private final LevelTable levels;

	private final Deadlines deadlines;

	private final DisputeHistory history;

	private final Clock clock;

	Judgements(LevelTable levels, Deadlines deadlines, DisputeHistory history, Clock clock) {
		this.levels = levels;
		this.deadlines = deadlines;
		this.history = history;
		this.clock = clock;
	}

	void keep(Dispute dispute, DisputeLevel level, Verdict verdict, String words) {
		Instant now = this.clock.instant();
		this.deadlines.meet(level.subject(), DisputeClocks.VERDICT, now, CurrentUser.name());
		this.levels.judge(level.id(), verdict, words, CurrentUser.name(), now);
		this.history.add(dispute, Happened.Kind.JUDGED, verdict.word().replace('-', ' '));
	}

	LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

}
