package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** What is stored around a meeting: the report, the talk with the child, decisions. */
@Repository
class PreparationTable {

	private final JdbcClient jdbc;

	private final Clock clock;

	PreparationTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<SocialWorkReport> report(long meetingId) {
		return this.jdbc.sql("select sent_on, place, plan_included from social_work_report where meeting_id = ?")
			.param(meetingId)
			.query((row, number) -> new SocialWorkReport(row.getObject("sent_on", LocalDate.class),
					row.getString("place"), row.getBoolean("plan_included")))
			.optional();
	}

	Optional<ChildSeen> seen(long meetingId) {
		return this.jdbc.sql("select way, seen_on, reason from child_seen where meeting_id = ?")
			.param(meetingId)
			.query((row, number) -> new ChildSeen(SeenWay.valueOf(row.getString("way")),
					row.getObject("seen_on", LocalDate.class), row.getString("reason")))
			.optional();
	}

	void save(Meeting meeting, SocialWorkReport report) {
		this.jdbc.sql("""
				insert into social_work_report (meeting_id, child_ref, sent_on, place, plan_included, recorded_at,
				recorded_by) values (?, ?, ?, ?, ?, ?, ?)
				on conflict (meeting_id) do update set sent_on = excluded.sent_on, place = excluded.place,
				plan_included = excluded.plan_included, recorded_at = excluded.recorded_at,
				recorded_by = excluded.recorded_by
				""")
			.params(meeting.id(), meeting.childRef(), report.sentOn(), report.place(), report.planIncluded(), now(),
					CurrentUser.name())
			.update();
	}

	void save(Meeting meeting, ChildSeen seen) {
		this.jdbc.sql("""
				insert into child_seen (meeting_id, child_ref, way, seen_on, reason, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?, ?)
				on conflict (meeting_id) do update set way = excluded.way, seen_on = excluded.seen_on,
				reason = excluded.reason, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
				""")
			.params(meeting.id(), meeting.childRef(), seen.way().name(), seen.on(), seen.reason(), now(),
					CurrentUser.name())
			.update();
	}

	void decide(Meeting meeting, String decision, String reason) {
		this.jdbc.sql("""
				insert into without_report (meeting_id, child_ref, decision, reason, decided_at, decided_by)
				values (?, ?, ?, ?, ?, ?)
				on conflict (meeting_id) do update set decision = excluded.decision, reason = excluded.reason,
				decided_at = excluded.decided_at, decided_by = excluded.decided_by
				""").params(meeting.id(), meeting.childRef(), decision, reason, now(), CurrentUser.name()).update();
	}

	void decideAdjournment(Meeting meeting, boolean approved, String reason) {
		this.jdbc.sql("""
				insert into adjournment_decision (meeting_id, child_ref, approved, reason, decided_at, decided_by)
				values (?, ?, ?, ?, ?, ?)
				""").params(meeting.id(), meeting.childRef(), approved, reason, now(), CurrentUser.name()).update();
	}

	List<RefusedAdjournment> refused(long meetingId) {
		return this.jdbc.sql("""
				select decided_by, decided_at, reason from adjournment_decision
				where meeting_id = ? and not approved order by id desc
				""")
			.param(meetingId)
			.query((row, number) -> new RefusedAdjournment(row.getString("decided_by"),
					row.getTimestamp("decided_at").toInstant(), row.getString("reason")))
			.list();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
