package org.iroengine.review;

import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** What somebody has begun to write about a review and not sent yet. */
@Repository
class Drafts {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	Drafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps it in place of what was kept before. */
	void save(long reviewId, String kind, Object content) {
		this.jdbc.sql("""
				insert into review_draft (review_id, kind, content, saved_at, saved_by) values (?, ?, ?::jsonb, ?, ?)
				on conflict (review_id, kind) do update set content = excluded.content, saved_at = excluded.saved_at,
				saved_by = excluded.saved_by
				""")
			.params(reviewId, kind, write(content), Timestamp.from(this.clock.instant()), CurrentUser.name())
			.update();
	}

	<T> Optional<T> find(long reviewId, String kind, Class<T> type) {
		return this.jdbc.sql("select content::text from review_draft where review_id = ? and kind = ?")
			.params(reviewId, kind)
			.query(String.class)
			.optional()
			.map((content) -> read(content, type));
	}

	void drop(long reviewId, String kind) {
		this.jdbc.sql("delete from review_draft where review_id = ? and kind = ?").params(reviewId, kind).update();
	}

	String write(Object content) {
		try {
			return this.json.writeValueAsString(content);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	<T> T read(String content, Class<T> type) {
		try {
			return this.json.readValue(content, type);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
