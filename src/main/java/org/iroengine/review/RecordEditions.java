package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** Adds the editions of records; none is ever changed. */
@Component
class RecordEditions {

	private final EditionTable table;

	private final RecordContents contents;

	private final Deadlines deadlines;

	private final ReviewNews news;

	private final Clock clock;

	RecordEditions(EditionTable table, RecordContents contents, Deadlines deadlines, ReviewNews news, Clock clock) {
		this.table = table;
		this.contents = contents;
		this.deadlines = deadlines;
		this.news = news;
		this.clock = clock;
	}

	/** The record is written: its clock ends, and it may be distributed. */
	void first(Review review, RecordDraft draft) {
		Instant now = this.clock.instant();
		this.table.add(review.id(), 1, this.contents.of(review, draft), null, now);
		this.deadlines.meet(review.subject(), ReviewRules.RECORD_WRITTEN, now, CurrentUser.name());
		this.news.record("record written", review, Map.of());
		this.news.tell(new RecordWritten(review.id(), review.periodId(), review.childRef()));
	}

	void next(Review review, RecordDraft draft, String reason) {
		int number = this.table.of(review.id()).get(0).number() + 1;
		this.table.add(review.id(), number, this.contents.of(review, draft), reason, this.clock.instant());
		this.news.record("record corrected", review, Map.of("edition", number));
		this.news.tell(new RecordCorrected(review.id(), review.periodId(), review.childRef(), number));
	}

	/** What the latest edition says in each section; nothing where there is none. */
	RecordDraft text(long reviewId) {
		List<RecordContent.Section> sections = this.table.content(reviewId)
			.map(RecordContent::sections)
			.orElse(List.of());
		return new RecordDraft(
				sections.stream().collect(Collectors.toMap(RecordContent.Section::id, RecordContent.Section::text)));
	}

}
