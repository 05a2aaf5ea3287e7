package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.care.Change;
import org.iroengine.web.CurrentUser;

/** What IROs made of changes, as it is stored. */
@Repository
class ConsiderationTable {

	private final JdbcClient jdbc;

	ConsiderationTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Change change, ReviewFirst first, String bringForward, Instant at) {
		this.jdbc
			.sql("""
					insert into change_consideration (change_id, child_ref, review_first, bring_forward, considered_at, considered_by)
					values (?, ?, ?, ?, ?, ?)
					""")
			.params(change.id(), change.childRef(), first.id(), bringForward, Timestamp.from(at), CurrentUser.name())
			.update();
	}

}
