package org.iroengine.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Answering;
import org.iroengine.web.CurrentUser;

/** Collective concerns and their cases as they are stored. */
@Repository
class CollectiveTable {

	private static final String SELECT = """
			select concern.*, coalesce(team.name, concern.team_id) as team_name
			from collective_concern concern left join team on team.id = concern.team_id
			""";

	private final JdbcClient jdbc;

	CollectiveTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets one dispute at a time be counted under a team and a reason. */
	void hold(String team, String reason) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param("collective %s %s".formatted(team, reason))
			.query()
			.singleRow();
	}

	void addCase(DisputeRaised raised, Quarter quarter) {
		this.jdbc.sql("""
				insert into collective_case (dispute_id, child_ref, team_id, reason, quarter) values (?, ?, ?, ?, ?)
				on conflict do nothing
				""")
			.params(raised.disputeId(), raised.childRef(), raised.team(), raised.reason(), quarter.from())
			.update();
	}

	/** How many cases there are that no IRO has withdrawn. */
	int count(DisputeRaised raised, Quarter quarter) {
		return this.jdbc
			.sql("""
					select count(*) from collective_case join dispute on dispute.id = dispute_id
					where collective_case.team_id = ? and collective_case.reason = ? and quarter = ? and state <> 'WITHDRAWN'
					""")
			.params(raised.team(), raised.reason(), quarter.from())
			.query(Integer.class)
			.single();
	}

	/** The concern of the quarter, held until the transaction ends. */
	Optional<CollectiveConcern> holdOf(DisputeRaised raised, Quarter quarter) {
		return this.jdbc.sql(SELECT + "where team_id = ? and reason = ? and quarter = ? for update of concern")
			.params(raised.team(), raised.reason(), quarter.from())
			.query(CollectiveTable::read)
			.optional();
	}

	long add(DisputeRaised raised, Quarter quarter, Instant now) {
		return this.jdbc.sql("""
				insert into collective_concern (team_id, reason, quarter, offered_at) values (?, ?, ?, ?) returning id
				""")
			.params(raised.team(), raised.reason(), quarter.from(), Timestamp.from(now))
			.query(Long.class)
			.single();
	}

	/** Takes in what is counted and belongs to none. */
	void join(long id, DisputeRaised raised, Quarter quarter) {
		this.jdbc.sql("""
				update collective_case set concern_id = ? from dispute
				where dispute.id = dispute_id and collective_case.team_id = ? and collective_case.reason = ?
				and quarter = ? and concern_id is null and state <> 'WITHDRAWN'
				""").params(id, raised.team(), raised.reason(), quarter.from()).update();
	}

	Optional<CollectiveConcern> find(long id) {
		return this.jdbc.sql(SELECT + "where concern.id = ?").param(id).query(CollectiveTable::read).optional();
	}

	/** The same, held until the transaction ends. */
	CollectiveConcern hold(long id) {
		return this.jdbc.sql(SELECT + "where concern.id = ? for update of concern")
			.param(id)
			.query(CollectiveTable::read)
			.single();
	}

	/** Every one, the latest first. */
	List<CollectiveConcern> all() {
		return this.jdbc.sql(SELECT + "order by concern.id desc").query(CollectiveTable::read).list();
	}

	List<CollectiveCase> cases(long id) {
		return this.jdbc.sql("""
				select reference, counted.child_ref, raised_at, coalesce(child.initials, plan.initials) as initials
				from collective_case counted join dispute on dispute.id = dispute_id
				left join child on child.child_ref = counted.child_ref
				left join lateral (select initials from protection_plan where child_ref = counted.child_ref
				  and initials is not null order by started_on desc limit 1) plan on true
				where concern_id = ? order by dispute_id
				""").param(id).query(CollectiveTable::readCase).list();
	}

	void notNow(long id, String words, Instant now) {
		this.jdbc.sql("""
				update collective_concern set state = 'NOT_NOW', words = ?, decided_by = ?, decided_at = ? where id = ?
				""").params(words, CurrentUser.name(), Timestamp.from(now), id).update();
	}

	void send(long id, String words, Answering to, Instant now) {
		this.jdbc.sql("""
				update collective_concern set state = 'SENT', words = ?, decided_by = ?, decided_at = ?, responder = ?,
				instead_of = ?, why = ? where id = ?
				""")
			.params(words, CurrentUser.name(), Timestamp.from(now), to.person(), to.insteadOf(), to.why(), id)
			.update();
	}

	void answeredBy(long id, Answering now) {
		this.jdbc.sql("update collective_concern set responder = ?, instead_of = ?, why = ? where id = ?")
			.params(now.person(), now.insteadOf(), now.why(), id)
			.update();
	}

	void answer(long id, String words, Instant now) {
		this.jdbc
			.sql("""
					update collective_concern set state = 'ANSWERED', answer = ?, answered_by = ?, answered_at = ? where id = ?
					""")
			.params(words, CurrentUser.name(), Timestamp.from(now), id)
			.update();
	}

	private static CollectiveConcern read(ResultSet row, int number) throws SQLException {
		return new CollectiveConcern(row.getLong("id"), row.getString("team_id"), row.getString("team_name"),
				row.getString("reason"), new Quarter(row.getObject("quarter", LocalDate.class)).title(),
				CollectiveState.valueOf(row.getString("state")), row.getString("words"), row.getString("decided_by"),
				instant(row, "decided_at"), row.getString("responder"), row.getString("why"), row.getString("answer"),
				row.getString("answered_by"), instant(row, "answered_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	private static CollectiveCase readCase(ResultSet row, int number) throws SQLException {
		String child = row.getString("child_ref");
		String initials = row.getString("initials");
		return new CollectiveCase(row.getString("reference"),
				(initials != null) ? "%s (%s)".formatted(child, initials) : child,
				LondonTime.spoken(LondonTime.date(row.getTimestamp("raised_at").toInstant())));
	}

}
