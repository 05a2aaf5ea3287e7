package org.iroengine.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.CurrentUser;

/** Reads the list of disputes in one go. */
@Repository
class DisputeRows {

	private static final String ALL = """
			select dispute.*, case when dispute.state = 'INFORMAL' then 0 else level.level end as open_level,
			  level.responder, coalesce(reply.due_on, informal.due_on) as level_due, total.due_on as total_due,
			  coalesce(dispute.team_id, period.team_id, plan.team_id) as team,
			  dispute.closed_at is null
			    and coalesce(least(reply.due_at, informal.due_at, total.due_at) <= :now, false) as overdue,
			  exists (select 1 from dispute_level where dispute_id = dispute.id and responder = :me) as asked_me
			from dispute
			left join dispute_level level on level.dispute_id = dispute.id and level.ended_at is null
			left join deadline reply on reply.subject_kind = 'level' and reply.subject_id = level.id
			  and reply.reminder_of is null and reply.closed_at is null
			left join deadline informal on informal.subject_kind = 'dispute' and informal.subject_id = dispute.id
			  and informal.rule = 'dispute-informal' and informal.closed_at is null
			left join deadline total on total.subject_kind = 'dispute' and total.subject_id = dispute.id
			  and total.rule in ('dispute-total', 'dispute-total-protection')
			left join lateral (select team_id from period_of_care
			  where child_ref = dispute.child_ref and ended_at is null or id = dispute.period_id
			  order by ended_at is null desc limit 1) period on true
			left join lateral (select team_id from protection_plan where child_ref = dispute.child_ref
			  order by started_on desc limit 1) plan on true
			""";

	private static final String PASSING = "select * from (" + ALL + """
			) one
			where (cast(:state as text) is null or lower(state) = :state or :state = 'open' and closed_at is null)
			  and (cast(:level as int) is null or open_level = :level)
			  and (cast(:team as text) is null or team = :team)
			  and (cast(:reason as text) is null or reason = :reason)
			  and (cast(:overdue as boolean) is null or overdue = :overdue)
			  and (cast(:basis as text) is null or replace(lower(basis), '_', '-') = :basis)
			  and (cast(:from as timestamptz) is null or raised_at >= :from)
			  and (cast(:to as timestamptz) is null or raised_at < :to)
			order by closed_at is not null, least(level_due, total_due), id desc
			""";

	private final JdbcClient jdbc;

	DisputeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What was found.
	 *
	 * @param askedMe whether the signed-in user was asked for a reply
	 * @param row without the IRO and the name of the level
	 */
	record Found(String ladder, boolean askedMe, DisputeRow row) {

		String childRef() {
			return this.row.childRef();
		}

		Integer level() {
			return this.row.level();
		}

	}

	/** Those that pass, whatever the filter says of the IRO. */
	List<Found> find(DisputeFilter filter, Instant now) {
		return this.jdbc.sql(PASSING)
			.param("me", CurrentUser.name())
			.param("now", Timestamp.from(now))
			.param("state", filter.state())
			.param("level", filter.level())
			.param("team", filter.team())
			.param("reason", filter.reason())
			.param("overdue", filter.overdue())
			.param("basis", filter.basis())
			.param("from", start(filter.from()))
			.param("to", (filter.to() != null) ? start(filter.to().plusDays(1)) : null)
			.query(DisputeRows::read)
			.list();
	}

	private static Timestamp start(LocalDate day) {
		return (day != null) ? Timestamp.from(LondonTime.startOf(day)) : null;
	}

	private static Found read(ResultSet row, int number) throws SQLException {
		Dispute dispute = DisputeReader.read(row, number);
		return new Found(dispute.ladderVersion(), row.getBoolean("asked_me"),
				new DisputeRow(dispute.reference(), dispute.childRef(), dispute.basis().word(), dispute.state().word(),
						dispute.raisedFormal() ? "formal" : "informal", LondonTime.date(dispute.raisedAt()), null,
						row.getString("team"), dispute.challenge().reason(), dispute.challenge().category(),
						row.getObject("open_level", Integer.class), null, row.getString("responder"),
						DisputeReader.day(row, "level_due"), DisputeReader.day(row, "total_due"), dispute.extendedTo(),
						OverTotal.of(dispute).word(), row.getBoolean("overdue"),
						(dispute.closure() != null) ? LondonTime.date(dispute.closure().at()) : null));
	}

}
