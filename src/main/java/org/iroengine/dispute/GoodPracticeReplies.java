package org.iroengine.dispute;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** The lines that are added to good practice. */
@Component
@Transactional
public class GoodPracticeReplies {

	private final GoodPracticeRecords records;

	private final GoodPracticeTable table;

	private final GoodPracticeLetters letters;

	private final Audit audit;

	private final Clock clock;

	GoodPracticeReplies(GoodPracticeRecords records, GoodPracticeTable table, GoodPracticeLetters letters, Audit audit,
			Clock clock) {
		this.records = records;
		this.table = table;
		this.letters = letters;
		this.audit = audit;
		this.clock = clock;
	}

	/** The earliest first. */
	@Transactional(readOnly = true)
	public List<GoodPracticeReply> of(long id) {
		return this.table.replies(id);
	}

	/** Whether the signed-in user may add one. */
	@Transactional(readOnly = true)
	public boolean may(GoodPractice good) {
		return this.records.mayReply(good);
	}

	/**
	 * Adds a line by the signed-in user and tells whoever acknowledged it, or says what
	 * is wrong with it.
	 */
	public Optional<Fault> add(GoodPractice good, String words) {
		if (!GoodPracticeWords.fit(words)) {
			return Optional
				.of(new Fault("words", "Write a line of at most %d characters.".formatted(GoodPracticeWords.LONGEST)));
		}
		this.table.reply(good.id(), CurrentUser.name(), words.strip(), this.clock.instant());
		this.audit.record("good practice replied to", GoodPractices.subject(good), Map.of());
		if (!CurrentUser.name().equals(good.by())) {
			this.letters.tellReplied(good.id(), CurrentUser.name());
		}
		return Optional.empty();
	}

}
