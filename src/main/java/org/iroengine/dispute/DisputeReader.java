package org.iroengine.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Reads rows of disputes. */
final class DisputeReader {

	private DisputeReader() {
	}

	static Dispute read(ResultSet row, int number) throws SQLException {
		return new Dispute(row.getLong("id"), row.getString("reference"), row.getString("child_ref"),
				number(row, "period_id"), Basis.valueOf(row.getString("basis")),
				DisputeState.valueOf(row.getString("state")), row.getBoolean("raised_formal"), at(row, "raised_at"),
				row.getString("raised_by"), challenge(row), number(row, "repeat_of"), row.getString("ladder_version"),
				at(row, "formal_at"), at(row, "over_total_at"), day(row, "extended_to"), closure(row));
	}

	private static Challenge challenge(ResultSet row) throws SQLException {
		return new Challenge(row.getString("reason"), row.getString("category"), row.getString("concern"),
				row.getString("requested"), row.getString("childs_wishes"), row.getString("impact"),
				number(row, "review_id"), number(row, "decision_id"), row.getString("challenged"),
				row.getString("team_id"));
	}

	private static Closure closure(ResultSet row) throws SQLException {
		Instant at = at(row, "closed_at");
		return (at == null) ? null : new Closure(at, row.getString("closed_by"), row.getString("outcome"),
				row.getString("impact_on_child"));
	}

	static Instant at(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	static LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	static Long number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Long.class);
	}

}
