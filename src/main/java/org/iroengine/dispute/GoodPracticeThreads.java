package org.iroengine.dispute;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** What becomes of good practice: who has read it, and the lines they add. */
@Component
@Transactional
public class GoodPracticeThreads {

	private static final String RULE = "good-practice-read";

	private final GoodPracticeRecords records;

	private final GoodPracticeTable table;

	private final Deadlines deadlines;

	private final Audit audit;

	private final Clock clock;

	GoodPracticeThreads(GoodPracticeRecords records, GoodPracticeTable table, Deadlines deadlines, Audit audit,
			Clock clock) {
		this.records = records;
		this.table = table;
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

	/** What they have added, the earliest first. */
	@Transactional(readOnly = true)
	public List<GoodPracticeReply> replies(long id) {
		return this.table.replies(id);
	}

	/** Whether the signed-in user may add a line. */
	@Transactional(readOnly = true)
	public boolean mayReply(GoodPractice good) {
		return this.records.mayReply(good);
	}

	/** Adds a line by the signed-in user, or says what is wrong with it. */
	public Optional<Fault> reply(GoodPractice good, String words) {
		if (!GoodPracticeWords.fit(words)) {
			return Optional
				.of(new Fault("words", "Write a line of at most %d characters.".formatted(GoodPracticeWords.LONGEST)));
		}
		this.table.reply(good.id(), CurrentUser.name(), words.strip(), this.clock.instant());
		this.audit.record("good practice replied to", GoodPractices.subject(good), Map.of());
		return Optional.empty();
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
			reply(good, words);
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
		return this.records.find(id).orElseThrow();
	}

	private static Subject subject(GoodPractice good) {
		return new Subject("practice", good.id(), good.childRef());
	}

}
