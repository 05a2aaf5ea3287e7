package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored way of decisions between the IRO and the team manager. */
@Repository
class ReplyTable {

	private final JdbcClient jdbc;

	private final Clock clock;

	ReplyTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long add(long reviewId, ReplyKind kind, String words) {
		return this.jdbc
			.sql("insert into decision_reply (review_id, kind, words, at, person) values (?, ?, ?, ?, ?) returning id")
			.params(reviewId, kind.name(), words, Timestamp.from(this.clock.instant()), CurrentUser.name())
			.query(Long.class)
			.single();
	}

	/** In the order they were said. */
	List<DecisionReply> of(long reviewId) {
		return this.jdbc
			.sql("select id, review_id, kind, words, at, person from decision_reply where review_id = ? order by id")
			.param(reviewId)
			.query((row, number) -> new DecisionReply(row.getLong("id"), row.getLong("review_id"),
					ReplyKind.valueOf(row.getString("kind")), row.getString("words"),
					row.getTimestamp("at").toInstant(), row.getString("person")))
			.list();
	}

}
