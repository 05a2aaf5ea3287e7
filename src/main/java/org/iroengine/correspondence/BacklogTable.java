package org.iroengine.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what has not left. */
@Component
class BacklogTable {

	private final JdbcClient jdbc;

	BacklogTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Backlog read(Instant now) {
		return this.jdbc.sql("""
				select count(*) filter (where state = 'WAITING' and waiting_since <= :now) as waiting,
				  count(*) filter (where state = 'WAITING' and waiting_since > :now) as held,
				  count(*) filter (where state = 'PARKED') as parked,
				  min(waiting_since) filter (where state = 'WAITING' and waiting_since <= :now) as oldest,
				  (array_agg(last_error order by waiting_since)
				    filter (where state = 'WAITING' and last_error is not null))[1] as last_error
				from letter where state in ('WAITING', 'PARKED')
				""").param("now", Timestamp.from(now)).query(this::backlog).single();
	}

	private Backlog backlog(ResultSet row, int number) throws SQLException {
		Timestamp oldest = row.getTimestamp("oldest");
		return new Backlog(row.getLong("waiting"), row.getLong("held"), row.getLong("parked"),
				(oldest != null) ? oldest.toInstant() : null, row.getString("last_error"));
	}

}
