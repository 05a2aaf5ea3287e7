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

	private final Deadlines deadlines;

	private final ReminderDays days;

	FormalLevels(Levels levels, Deadlines deadlines, ReminderDays days) {
		this.levels = levels;
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
		return this.days.momentOf(this.deadlines.required(level.subject(), DisputeClocks.REMINDER), level.responder());
	}

	/** Records that the reminder was given. */
	public void reminded(long levelId) {
		this.deadlines.reminded(this.levels.get(levelId).subject(), DisputeClocks.REMINDER);
	}

}
