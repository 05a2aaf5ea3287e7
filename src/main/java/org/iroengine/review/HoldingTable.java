package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored outcomes of meetings. */
@Repository
class HoldingTable {

	private final JdbcClient jdbc;

	private final AttendanceTable attendance;

	private final Clock clock;

	HoldingTable(JdbcClient jdbc, AttendanceTable attendance, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.attendance = attendance;
	}

	/** Keeps the outcome, in the place of one that was recorded before. */
	void save(Meeting meeting, Holding holding) {
		this.jdbc.sql("""
				insert into holding (meeting_id, review_id, child_ref, outcome, held_at, venue_category, participation,
				  lateness, reason_code, reason, second, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (meeting_id) do update set outcome = excluded.outcome, held_at = excluded.held_at,
				  venue_category = excluded.venue_category, participation = excluded.participation,
				  lateness = excluded.lateness, reason_code = excluded.reason_code, reason = excluded.reason,
				  second = excluded.second, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
				""")
			.params(meeting.id(), meeting.reviewId(), meeting.childRef(), holding.outcome().name(),
					(holding.heldAt() != null) ? Timestamp.from(holding.heldAt()) : null, name(holding.category()),
					name(holding.participation()), name(holding.lateness()), name(holding.calledOff()),
					holding.reason(), holding.second(), Timestamp.from(this.clock.instant()), CurrentUser.name())
			.update();
		Optional.ofNullable(holding.conduct()).ifPresent((conduct) -> save(meeting.id(), conduct));
		this.attendance.save(meeting.id(), holding.attendance());
	}

	private void save(long meetingId, Conduct conduct) {
		this.jdbc.sql("""
				update holding set advocacy = ?, permanence = ?, section_20 = ?, chaired = ?, consulted_who = ?,
				consulted_where = ?, consulted_when = ? where meeting_id = ?
				""")
			.params(conduct.advocacy(), conduct.permanence(), conduct.section20(), name(conduct.chaired()),
					conduct.who(), conduct.where(), conduct.when(), meetingId)
			.update();
	}

	Optional<Holding> find(long meetingId) {
		return this.jdbc.sql("select * from holding where meeting_id = ?").param(meetingId).query(this::row).optional();
	}

	Instant recordedAt(long meetingId) {
		return this.jdbc.sql("select recorded_at from holding where meeting_id = ?")
			.param(meetingId)
			.query(Timestamp.class)
			.single()
			.toInstant();
	}

	List<Holding> of(long reviewId) {
		return this.jdbc.sql("select * from holding where review_id = ? order by meeting_id")
			.param(reviewId)
			.query(this::row)
			.list();
	}

	private Holding row(ResultSet row, int number) throws SQLException {
		long meetingId = row.getLong("meeting_id");
		Timestamp heldAt = row.getTimestamp("held_at");
		return new Holding(meetingId, MeetingOutcome.valueOf(row.getString("outcome")),
				(heldAt != null) ? heldAt.toInstant() : null, read(row, "venue_category", VenueCategory::valueOf),
				read(row, "participation", Participation::valueOf), conduct(row),
				read(row, "lateness", ReviewLateness::valueOf), read(row, "reason_code", CalledOff::valueOf),
				row.getString("reason"), row.getBoolean("second"), this.attendance.of(meetingId));
	}

	private static Conduct conduct(ResultSet row) throws SQLException {
		Chaired chaired = read(row, "chaired", Chaired::valueOf);
		return (chaired == null) ? null
				: new Conduct(row.getObject("advocacy", Boolean.class), row.getObject("permanence", Boolean.class),
						row.getObject("section_20", Boolean.class), chaired, row.getBoolean("consulted_who"),
						row.getBoolean("consulted_where"), row.getBoolean("consulted_when"));
	}

	private static <E> E read(ResultSet row, String column, Function<String, E> reader) throws SQLException {
		return Optional.ofNullable(row.getString(column)).map(reader).orElse(null);
	}

	private static String name(Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
