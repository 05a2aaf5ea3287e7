package org.iroengine.dispute;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;

/** Brings a dispute from one level to the next. */
@Component
class LevelChanges {

	private final DisputeTable table;

	private final Levels levels;

	private final DisputeClocks clocks;

	private final Deadlines deadlines;

	private final DisputeHistory history;

	LevelChanges(DisputeTable table, Levels levels, DisputeClocks clocks, Deadlines deadlines, DisputeHistory history) {
		this.table = table;
		this.levels = levels;
		this.clocks = clocks;
		this.deadlines = deadlines;
		this.history = history;
	}

	/**
	 * The level as it stands once its dispute is held: whoever changes a level holds the
	 * dispute first.
	 */
	DisputeLevel hold(long levelId) {
		this.table.hold(this.levels.get(levelId).disputeId());
		return this.levels.get(levelId);
	}

	/** The one clock of a level that runs. */
	Deadline live(DisputeLevel level) {
		return this.clocks.live(level);
	}

	/** Starts the clock of the verdict. */
	void replied(DisputeLevel level, Instant now) {
		Dispute dispute = this.table.get(level.disputeId());
		this.clocks.startVerdict(level, this.levels.onLadder(dispute, level).verdictDays(), now);
		this.history.add(dispute, Happened.Kind.REPLIED, null);
	}

	/**
	 * The open clock of a level has run out: the next one counts from its date. A
	 * reminder that was not given is no longer required.
	 */
	void lapsed(DisputeLevel level, Opened because, Happened.Kind kind) {
		Dispute dispute = this.table.hold(level.disputeId());
		Deadline clock = live(level);
		this.deadlines.notDone(level.subject(), clock.rule(), kind.title());
		this.deadlines.notRequired(level.subject(), kind.title());
		this.history.add(dispute, kind, null);
		this.levels.goOn(dispute, level, kind.title(),
				new NextLevel(this.levels.after(dispute, level), clock.dueOn(), because));
	}

	/** The IRO is not satisfied: the next level has it at once. */
	void unsatisfied(Dispute dispute, DisputeLevel level, LocalDate today) {
		this.levels.goOn(dispute, level, "Not satisfied",
				new NextLevel(this.levels.after(dispute, level), today, Opened.NOT_SATISFIED));
	}

	/** The open level is left for a higher one, whatever has come of it. */
	void leave(Dispute dispute, DisputeLevel level, NextLevel next) {
		this.deadlines.notRequired(level.subject(), next.because().words());
		this.levels.goOn(dispute, level, next.because().words(), next);
	}

}
