package org.iroengine.review;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored stops. */
@Repository
class StopTable {

	private static final RowMapper<Stop> STOP = (row, number) -> new Stop(row.getLong("id"), row.getString("child_ref"),
			StopKind.valueOf(row.getString("kind")), row.getString("reason"), row.getDate("from_day").toLocalDate(),
			row.getString("stopped_by"),
			(row.getTimestamp("lifted_at") != null) ? row.getTimestamp("lifted_at").toInstant() : null,
			row.getString("lifted_because"));

	private final JdbcClient jdbc;

	StopTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Stores a stop; empty where the same is open already. */
	Optional<Stop> add(String childRef, StopKind kind, String reason, LocalDate from, Instant now, String user) {
		return this.jdbc.sql("""
				insert into stop (child_ref, kind, reason, from_day, stopped_at, stopped_by) values (?, ?, ?, ?, ?, ?)
				on conflict (child_ref, kind) where lifted_at is null do nothing returning *
				""")
			.params(childRef, kind.name(), reason, Date.valueOf(from), Timestamp.from(now), user)
			.query(STOP)
			.optional();
	}

	/** All of the child, the earliest first. */
	List<Stop> of(String childRef) {
		return this.jdbc.sql("select * from stop where child_ref = ? order by id").param(childRef).query(STOP).list();
	}

	/** Answers false where it is lifted already, or is another child's. */
	boolean lift(long id, String childRef, String because, Instant now, String user) {
		return this.jdbc.sql("""
				update stop set lifted_at = ?, lifted_by = ?, lifted_because = ?
				where id = ? and child_ref = ? and lifted_at is null
				""").params(Timestamp.from(now), user, because, id, childRef).update() == 1;
	}

}
