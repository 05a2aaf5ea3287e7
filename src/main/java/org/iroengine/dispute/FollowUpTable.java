package org.iroengine.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** Keeps what is followed up beside disputes. */
@Repository
class FollowUpTable {

	private static final String ROWS = "select follow_up.*, child_ref from dispute_follow_up follow_up join dispute on dispute.id = dispute_id ";

	private final JdbcClient jdbc;

	FollowUpTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	FollowUp add(long disputeId, FollowUp.Kind kind, String words, String owner, Instant now) {
		long id = this.jdbc.sql("""
				insert into dispute_follow_up (dispute_id, kind, words, owner, asked_by, asked_at)
				values (?, ?, ?, ?, ?, ?) returning id
				""")
			.params(disputeId, kind.name(), words, owner, CurrentUser.name(), Timestamp.from(now))
			.query(Long.class)
			.single();
		return get(id);
	}

	FollowUp get(long id) {
		return this.jdbc.sql(ROWS + "where follow_up.id = ?").param(id).query(FollowUpTable::read).single();
	}

	List<FollowUp> of(long disputeId) {
		return this.jdbc.sql(ROWS + "where dispute_id = ? order by follow_up.id")
			.param(disputeId)
			.query(FollowUpTable::read)
			.list();
	}

	void answer(long id, String answer, Instant now) {
		this.jdbc.sql("""
				update dispute_follow_up set answer = ?, answered_by = ?, answered_at = ?
				where id = ? and answered_at is null
				""").params(answer, CurrentUser.name(), Timestamp.from(now), id).update();
	}

	private static FollowUp read(ResultSet row, int number) throws SQLException {
		return new FollowUp(row.getLong("id"), row.getLong("dispute_id"), row.getString("child_ref"),
				FollowUp.Kind.valueOf(row.getString("kind")), row.getString("words"), row.getString("owner"),
				row.getString("asked_by"), DisputeReader.at(row, "asked_at"), row.getString("answer"),
				row.getString("answered_by"), DisputeReader.at(row, "answered_at"));
	}

}
