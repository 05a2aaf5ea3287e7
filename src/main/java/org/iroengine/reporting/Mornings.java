package org.iroengine.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which everybody has had their digest. */
@Repository
class Mornings {

	private final JdbcClient jdbc;

	Mornings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean told(LocalDate day) {
		return this.jdbc.sql("select count(*) from morning where day = ?").param(day).query(Long.class).single() > 0;
	}

	void tell(LocalDate day, Instant at) {
		this.jdbc.sql("insert into morning (day, told_at) values (?, ?) on conflict do nothing")
			.params(day, Timestamp.from(at))
			.update();
	}

}
