package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is around a child, and how each took part in a meeting. */
@Repository
class AttendanceTable {

	private final JdbcClient jdbc;

	AttendanceTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everybody around the child now, without a way of taking part yet. */
	List<Attendance> expected(String childRef) {
		return this.jdbc.sql("""
				select id as participant_id, role, name, null as attended, null as taking_part from participant
				where child_ref = ? and left_at is null order by id
				""").param(childRef).query(AttendanceTable::row).list();
	}

	List<Attendance> of(long meetingId) {
		return this.jdbc.sql("""
				select a.participant_id, p.role, p.name, a.attended, a.taking_part
				from attendance a join participant p on p.id = a.participant_id
				where a.meeting_id = ? order by a.participant_id
				""").param(meetingId).query(AttendanceTable::row).list();
	}

	void save(long meetingId, List<Attendance> all) {
		this.jdbc.sql("delete from attendance where meeting_id = ?").param(meetingId).update();
		all.forEach((one) -> this.jdbc
			.sql("insert into attendance (meeting_id, participant_id, attended, taking_part) values (?, ?, ?, ?)")
			.params(meetingId, one.participantId(), (one.attended() != null) ? one.attended().name() : null,
					(one.takingPart() != null) ? one.takingPart().name() : null)
			.update());
	}

	private static Attendance row(ResultSet row, int number) throws SQLException {
		return new Attendance(row.getLong("participant_id"), ParticipantRole.valueOf(row.getString("role")),
				row.getString("name"),
				Optional.ofNullable(row.getString("attended")).map(Attended::valueOf).orElse(null),
				Optional.ofNullable(row.getString("taking_part")).map(TakingPart::valueOf).orElse(null));
	}

}
