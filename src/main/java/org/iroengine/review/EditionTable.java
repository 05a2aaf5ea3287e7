package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored editions of records. */
@Repository
class EditionTable {

	private final JdbcClient jdbc;

	private final Drafts json;

	EditionTable(JdbcClient jdbc, Drafts json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Adds the next edition; a first one has no reason, any other has one. */
	void add(long reviewId, int number, RecordContent content, String reason, Instant now) {
		this.jdbc.sql("""
				insert into record_edition (review_id, number, content, reason, finished_at, finished_by)
				values (?, ?, ?::jsonb, ?, ?, ?)
				""")
			.params(reviewId, number, this.json.write(content), reason, Timestamp.from(now), CurrentUser.name())
			.update();
	}

	/** The latest first. */
	List<RecordEdition> of(long reviewId) {
		return this.jdbc.sql("""
				select id, review_id, number, finished_at, finished_by, reason from record_edition
				where review_id = ? order by number desc
				""")
			.param(reviewId)
			.query((row, place) -> new RecordEdition(row.getLong("id"), row.getLong("review_id"), row.getInt("number"),
					row.getTimestamp("finished_at").toInstant(), row.getString("finished_by"), row.getString("reason")))
			.list();
	}

	/** What the latest edition says. */
	Optional<RecordContent> content(long reviewId) {
		return this.jdbc
			.sql("select content::text from record_edition where review_id = ? order by number desc limit 1")
			.param(reviewId)
			.query(String.class)
			.optional()
			.map((content) -> this.json.read(content, RecordContent.class));
	}

}
