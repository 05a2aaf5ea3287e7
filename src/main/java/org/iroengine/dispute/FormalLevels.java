package org.iroengine.dispute;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.correspondence.ReminderDays;
import org.iroengine.deadline.Deadlines;

/** The levels of formal disputes, as their process asks for them. */
@Component
@Transactional
public class FormalLevels {

	private final Levels levels;

	private final DisputeClocks clocks;

	private final Deadlines deadlines;

	private final ReminderDays days;

	FormalLevels(Levels levels, DisputeClocks clocks, Deadlines deadlines, ReminderDays days) {
		this.levels = levels;
		this.clocks = clocks;
		this.deadlines = deadlines;
		this.days = days;
	}

	/** The level of a dispute that is open; there is one while it is formal. */
	@Transactional(readOnly = true)
	public DisputeLevel open(long disputeId) {
		return this.levels.open(disputeId).orElseThrow();
	}

	@Transactional(readOnly = true)
	public DisputeLevel get(long levelId) {
		return this.levels.get(levelId);
	}

	/** When the responder is reminded, on a working day of theirs. */
	@Transactional(readOnly = true)
	public Instant remindAt(long levelId) {
		DisputeLevel level = this.levels.get(levelId);
		return this.days.momentOf(this.clocks.reminder(level), level.responder());
	}

	/**
	 * Records that the reminder was given.
	 * @return its rule: an extension has one of its own
	 */
	public String reminded(long levelId) {
		DisputeLevel level = this.levels.get(levelId);
		String rule = this.clocks.reminder(level).rule();
		this.deadlines.reminded(level.subject(), rule);
		return rule;
	}

}
