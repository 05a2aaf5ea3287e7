package org.iroengine.dispute;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;

/** Who has read good practice. */
@Component
@Transactional
public class GoodPracticeThreads {

	private static final String RULE = "good-practice-read";

	private final GoodPracticeTable table;

	private final GoodPracticeReplies replies;

	private final Deadlines deadlines;

	private final Audit audit;

	private final Clock clock;

	GoodPracticeThreads(GoodPracticeTable table, GoodPracticeReplies replies, Deadlines deadlines, Audit audit,
			Clock clock) {
		this.table = table;
		this.replies = replies;
		this.deadlines = deadlines;
		this.audit = audit;
		this.clock = clock;
	}

	/** Starts the time for which it stands among tasks. */
	public void begin(GoodPractice good) {
		this.deadlines.start(RULE, subject(good), good.at());
	}

	/** How long it stands among tasks. */
	@Transactional(readOnly = true)
	public Deadline due(long id) {
		return this.deadlines.required(subject(get(id)), RULE);
	}

	/** Whom it was told, by id. */
	@Transactional(readOnly = true)
	public List<GoodPracticeReader> readers(long id) {
		return this.table.readers(id);
	}

	/**
	 * Keeps that the signed-in user has read it.
	 * @param words the line they add; null or blank where they add none
	 */
	public void noted(long id, String words) {
		GoodPractice good = get(id);
		this.table.note(id, CurrentUser.name(), this.clock.instant());
		this.audit.record("good practice read", GoodPractices.subject(good), Map.of());
		if (GoodPracticeWords.fit(words)) {
			this.replies.add(good, words);
		}
	}

	/** It is no task any more: all have read it, or its time has passed. */
	public void settle(long id) {
		Subject subject = subject(get(id));
		if (readers(id).stream().allMatch((reader) -> reader.notedAt() != null)) {
			this.deadlines.meet(subject, RULE, this.clock.instant(), null);
		}
		else {
			this.deadlines.notRequired(subject, "nobody has to answer good practice; it stands on its page");
		}
	}

	private GoodPractice get(long id) {
		return this.table.find(id).orElseThrow();
	}

	private static Subject subject(GoodPractice good) {
		return new Subject("practice", good.id(), good.childRef());
	}

}
