package org.iroengine.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** Keeps the extensions that responders propose. */
@Repository
class ExtensionTable {

	private final JdbcClient jdbc;

	ExtensionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void propose(DisputeLevel level, LocalDate newDate, String reason, Instant now) {
		this.jdbc.sql("""
				insert into dispute_extension (dispute_id, level_id, new_date, reason, proposed_by, proposed_at)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(level.disputeId(), level.id(), newDate, reason, CurrentUser.name(), Timestamp.from(now))
			.update();
	}

	void answer(long id, boolean agreed, String words, Instant now) {
		this.jdbc.sql("""
				update dispute_extension set agreed = ?, words = ?, answered_by = ?, answered_at = ?
				where id = ? and answered_at is null
				""").params(agreed, words, CurrentUser.name(), Timestamp.from(now), id).update();
	}

	/**
	 * Closes the proposal that nobody has answered.
	 * @return whether there was one
	 */
	boolean fall(long disputeId, String words, Instant now) {
		return this.jdbc.sql("""
				update dispute_extension set agreed = false, words = ?, answered_by = ?, answered_at = ?
				where dispute_id = ? and answered_at is null
				""").params(words, CurrentUser.SYSTEM, Timestamp.from(now), disputeId).update() > 0;
	}

	Extension get(long id) {
		return this.jdbc.sql("select * from dispute_extension where id = ?")
			.param(id)
			.query(ExtensionTable::read)
			.single();
	}

	/** Those of a dispute, the first one first. */
	List<Extension> of(long disputeId) {
		return this.jdbc.sql("select * from dispute_extension where dispute_id = ? order by id")
			.param(disputeId)
			.query(ExtensionTable::read)
			.list();
	}

	private static Extension read(ResultSet row, int number) throws SQLException {
		return new Extension(row.getLong("id"), row.getLong("dispute_id"), row.getLong("level_id"),
				DisputeReader.day(row, "new_date"), row.getString("reason"), row.getString("proposed_by"),
				DisputeReader.at(row, "proposed_at"), row.getObject("agreed", Boolean.class),
				row.getString("answered_by"), DisputeReader.at(row, "answered_at"), row.getString("words"));
	}

}
