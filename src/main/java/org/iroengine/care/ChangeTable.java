package org.iroengine.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored changes of circumstances. */
@Repository
class ChangeTable {

	private final JdbcClient jdbc;

	ChangeTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds the change; empty where it is known already. */
	Optional<Long> add(Change change, Instant at) {
		return this.jdbc
			.sql("""
					insert into circumstance_change (period_id, child_ref, kind, happened_on, legal_status, note, recorded_at, recorded_by)
					values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id
					""")
			.params(change.periodId(), change.childRef(), change.kind().id(), change.on(),
					(change.legalStatus() != null) ? change.legalStatus().name() : null, change.note(),
					Timestamp.from(at), CurrentUser.name())
			.query(Long.class)
			.optional();
	}

	Change get(long id) {
		return this.jdbc.sql("select * from circumstance_change where id = ?")
			.param(id)
			.query(ChangeTable::change)
			.single();
	}

	/** In the order in which they happened. */
	List<Change> ofChild(String childRef) {
		return this.jdbc.sql("select * from circumstance_change where child_ref = ? order by happened_on, id")
			.param(childRef)
			.query(ChangeTable::change)
			.list();
	}

	/** Marks those that nobody was told of, and answers them. */
	List<Change> tell(long periodId, Instant at) {
		return this.jdbc.sql("""
				update circumstance_change set told_at = ? where period_id = ? and told_at is null returning *
				""").params(Timestamp.from(at), periodId).query(ChangeTable::change).list();
	}

	private static Change change(ResultSet row, int number) throws SQLException {
		return new Change(row.getLong("id"), row.getLong("period_id"), row.getString("child_ref"),
				ChangeKind.of(row.getString("kind")).orElseThrow(), row.getObject("happened_on", LocalDate.class),
				LegalStatus.of(row.getString("legal_status")).orElse(null), row.getString("note"));
	}

}
