package org.iroengine.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.RowMapper;

/** Reads a letter from its row. */
class LetterRow implements RowMapper<Letter> {

	@Override
	public Letter mapRow(ResultSet row, int number) throws SQLException {
		return new Letter(row.getLong("id"), occasion(row), recipient(row), wording(row), delivery(row));
	}

	private Letter.Occasion occasion(ResultSet row) throws SQLException {
		return new Letter.Occasion(row.getString("purpose"), row.getString("dedup_key"), row.getString("child_ref"));
	}

	private Recipient recipient(ResultSet row) throws SQLException {
		return new Recipient(row.getString("recipient_id"), row.getString("recipient_name"),
				row.getString("recipient_mail"));
	}

	private Letter.Wording wording(ResultSet row) throws SQLException {
		return new Letter.Wording(row.getString("subject"), row.getString("body"),
				CalendarPart.read(row.getString("calendar_part")));
	}

	private Letter.Delivery delivery(ResultSet row) throws SQLException {
		return new Letter.Delivery(row.getString("message_id"), LetterState.valueOf(row.getString("state")),
				row.getInt("attempts"), row.getString("last_error"), times(row));
	}

	private Letter.Times times(ResultSet row) throws SQLException {
		return new Letter.Times(instant(row, "created_at"), instant(row, "deferred_since"),
				instant(row, "next_attempt_at"), instant(row, "sent_at"), instant(row, "parked_at"),
				instant(row, "held_until"));
	}

	private Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

}
