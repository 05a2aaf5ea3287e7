package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how far the invitations to each meeting have come. */
@Repository
class ConveningTable {

	private final JdbcClient jdbc;

	ConveningTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of a meeting that nothing is kept of yet, it is kept now. */
	Inviting hold(Meeting meeting) {
		this.jdbc.sql("insert into convening (meeting_id, child_ref) values (?, ?) on conflict do nothing")
			.params(meeting.id(), meeting.childRef())
			.update();
		return this.jdbc.sql("select * from convening where meeting_id = ? for update")
			.param(meeting.id())
			.query(ConveningTable::convening)
			.single();
	}

	/** Of a meeting that nothing is kept of, nothing has happened. */
	Inviting get(long meetingId) {
		return this.jdbc.sql("select * from convening where meeting_id = ?")
			.param(meetingId)
			.query(ConveningTable::convening)
			.optional()
			.orElseGet(() -> new Inviting(meetingId, false, null, null));
	}

	void checklistBack(Meeting meeting) {
		hold(meeting);
		this.jdbc.sql("update convening set checklist = true where meeting_id = ?").param(meeting.id()).update();
	}

	void opened(Meeting meeting, Instant now) {
		hold(meeting);
		this.jdbc.sql("update convening set opened_at = coalesce(opened_at, ?) where meeting_id = ?")
			.params(Timestamp.from(now), meeting.id())
			.update();
	}

	void sent(Meeting meeting, Instant now, String user) {
		this.jdbc.sql("update convening set sent_at = ?, sent_by = ? where meeting_id = ?")
			.params(Timestamp.from(now), user, meeting.id())
			.update();
	}

	private static Inviting convening(ResultSet row, int number) throws SQLException {
		return new Inviting(row.getLong("meeting_id"), row.getBoolean("checklist"), instant(row, "opened_at"),
				instant(row, "sent_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

}
