package org.iroengine.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people around a child expect to hear of. */
@Component
class StopExpectations {

	private final JdbcClient jdbc;

	StopExpectations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** When the next review that is booked begins. */
	Optional<Instant> review(String childRef) {
		return this.jdbc
			.sql("select starts_at from meeting where child_ref = ? and state = 'BOOKED' order by starts_at limit 1")
			.param(childRef)
			.query((row, number) -> row.getTimestamp("starts_at").toInstant())
			.optional();
	}

	/** The participants who wait for a record and may get it. */
	List<Long> records(String childRef) {
		return this.jdbc
			.sql("select distinct participant_id from record_copy where child_ref = ? and state = 'WAITING' order by 1")
			.param(childRef)
			.query(Long.class)
			.list();
	}

}
