package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** What managers reply, and what becomes of a level without a reply. */
@Component
@Transactional
public class Replies {

	private final Levels levels;

	private final LevelTable table;

	private final LevelChanges changes;

	private final Deadlines deadlines;

	private final Clock clock;

	Replies(Levels levels, LevelTable table, LevelChanges changes, Deadlines deadlines, Clock clock) {
		this.levels = levels;
		this.table = table;
		this.changes = changes;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** The responder replies: the IRO's verdict is due now. A reply resolves nothing. */
	public void reply(long levelId, String words) {
		DisputeLevel level = this.changes.hold(levelId);
		if (level.isOpen() && level.reply() == null) {
			Instant now = this.clock.instant();
			this.deadlines.meet(level.subject(), this.changes.live(level).rule(), now, CurrentUser.name());
			this.table.reply(levelId, new DisputeLevel.Reply(words, CurrentUser.name(), now));
			this.changes.replied(level, now);
		}
	}

	/**
	 * The date of a reply has passed without one: the level ends as not answered, and the
	 * next one counts from that date.
	 */
	public void notAnswered(long levelId) {
		DisputeLevel level = this.changes.hold(levelId);
		if (level.isOpen() && level.reply() == null) {
			this.changes.lapsed(level, Opened.NOT_ANSWERED, Happened.Kind.NOT_ANSWERED);
		}
	}

	/** By when the reply, or the verdict on it, is due. */
	@Transactional(readOnly = true)
	public Deadline due(long levelId) {
		return this.changes.live(this.levels.get(levelId));
	}

}
