package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.care.Change;
import org.iroengine.care.Changes;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;

/** Changes of circumstances that the IRO of a child considers. */
@Component
@Transactional
public class Considerations {

	/** The rule by when. */
	public static final String RULE = "change-considered";

	private final ConsiderationTable table;

	private final Changes changes;

	private final Deadlines deadlines;

	private final Audit audit;

	private final Clock clock;

	Considerations(ConsiderationTable table, Changes changes, Deadlines deadlines, Audit audit, Clock clock) {
		this.table = table;
		this.changes = changes;
		this.deadlines = deadlines;
		this.audit = audit;
		this.clock = clock;
	}

	/** Starts the clock of the IRO. */
	public void begin(long changeId) {
		this.deadlines.start(RULE, subject(changeId), this.clock.instant());
	}

	/** By when the IRO considers it. */
	@Transactional(readOnly = true)
	public Deadline due(long changeId) {
		return this.deadlines.required(subject(changeId), RULE);
	}

	/**
	 * Keeps what the IRO makes of it.
	 * @param bringForward why the next review is brought forward; null where it is not
	 */
	public void consider(long changeId, ReviewFirst first, String bringForward) {
		Instant now = this.clock.instant();
		Change change = this.changes.get(changeId);
		this.table.add(change, first, bringForward, now);
		this.deadlines.meet(subject(changeId), RULE, now, CurrentUser.name());
		this.audit.record("change considered", new AuditSubject("change", changeId, change.childRef()),
				Map.of("reviewFirst", first.id(), "bringForward", bringForward != null));
	}

	/** Records that its time has passed; it still is to be considered. */
	public void miss(long changeId) {
		this.deadlines.miss(subject(changeId), RULE);
	}

	/**
	 * Nobody has to consider the changes of a child any more.
	 * @return which they are
	 */
	public List<Long> drop(String childRef, String reason) {
		List<Change> all = this.changes.ofChild(childRef);
		all.forEach((change) -> this.deadlines.notRequired(subject(change), reason));
		return all.stream().map(Change::id).toList();
	}

	private Subject subject(long changeId) {
		return subject(this.changes.get(changeId));
	}

	private static Subject subject(Change change) {
		return new Subject("change", change.id(), change.childRef());
	}

}
