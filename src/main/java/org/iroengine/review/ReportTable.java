package org.iroengine.review;

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

/** Whose word the stored social work reports are. */
@Repository
class ReportTable {

	private final JdbcClient jdbc;

	ReportTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<GivenReport> find(long meetingId) {
		return this.jdbc.sql("select * from social_work_report where meeting_id = ?")
			.param(meetingId)
			.query(ReportTable::row)
			.optional();
	}

	/** The meetings still to come whose report the person gave, or has given. */
	List<Long> givenFor(String person) {
		return this.jdbc
			.sql("""
					select meeting_id from social_work_report join meeting on meeting.id = meeting_id
					where ? in (recorded_by, recorded_for) and meeting.state = 'BOOKED' order by meeting.starts_at, meeting_id
					""")
			.param(person)
			.query(Long.class)
			.list();
	}

	void told(long meetingId, Told told) {
		this.jdbc.sql("update social_work_report set recorded_for = ?, told_way = ?, told_on = ? where meeting_id = ?")
			.params(told.by(), told.way().name(), told.on(), meetingId)
			.update();
	}

	void correct(long meetingId, SocialWorkReport report, Instant now) {
		this.jdbc
			.sql("""
					update social_work_report set sent_on = ?, place = ?, plan_included = ?, corrected_at = ?, corrected_by = ?
					where meeting_id = ?
					""")
			.params(report.sentOn(), report.place(), report.planIncluded(), Timestamp.from(now), CurrentUser.name(),
					meetingId)
			.update();
	}

	private static GivenReport row(ResultSet row, int number) throws SQLException {
		String way = row.getString("told_way");
		Told told = (way == null) ? null : new Told(row.getString("recorded_for"), ToldWay.valueOf(way),
				row.getObject("told_on", LocalDate.class));
		SocialWorkReport report = new SocialWorkReport(row.getObject("sent_on", LocalDate.class),
				row.getString("place"), row.getBoolean("plan_included"));
		return new GivenReport(report, row.getTimestamp("recorded_at").toInstant(), row.getString("recorded_by"), told,
				row.getString("corrected_by"));
	}

}
