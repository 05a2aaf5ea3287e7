package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored notes of mid-point reviews, which are never changed. */
@Repository
class MidpointRecords {

	private final JdbcClient jdbc;

	private final ReviewNews news;

	private final Clock clock;

	MidpointRecords(JdbcClient jdbc, ReviewNews news, Clock clock) {
		this.jdbc = jdbc;
		this.news = news;
		this.clock = clock;
	}

	Optional<MidpointNote> find(long reviewId) {
		return this.jdbc.sql("select * from midpoint_note where review_id = ?")
			.param(reviewId)
			.query((row, number) -> new MidpointNote(row.getObject("done_on", LocalDate.class),
					row.getString("decisions"), row.getString("social_worker"), row.getString("file"),
					row.getString("note"), row.getString("progress"), row.getString("concern")))
			.optional();
	}

	/** The audit keeps the answers, and none of the words. */
	void add(Review next, MidpointNote note) {
		this.jdbc.sql("""
				insert into midpoint_note (review_id, child_ref, done_on, decisions, social_worker, file, note,
				progress, concern, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(next.id(), next.childRef(), note.doneOn(), note.decisions(), note.socialWorker(), note.file(),
					note.note(), note.progress(), note.concern(), Timestamp.from(this.clock.instant()),
					CurrentUser.name())
			.update();
		this.news.record("mid-point done", next,
				Map.of("doneOn", note.doneOn().toString(), "decisions", note.decisions(), "socialWorker",
						note.socialWorker(), "file", note.file(), "progress", note.progress()));
	}

}
