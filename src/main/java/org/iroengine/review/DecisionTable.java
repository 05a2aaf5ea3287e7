package org.iroengine.review;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored decisions of reviews and what became of each. */
@Repository
class DecisionTable {

	private static final RowMapper<Decision> DECISION = (row, number) -> new Decision(row.getLong("id"),
			row.getLong("review_id"), row.getObject("held_on", LocalDate.class), row.getString("words"),
			row.getString("owner"), row.getString("owner_role"), row.getInt("times"),
			row.getObject("due_now", LocalDate.class), state(row));

	private final JdbcClient jdbc;

	DecisionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every decision of a period as it stood after the review with the sequence. */
	List<Decision> ofPeriod(long periodId, int sequence) {
		return this.jdbc.sql("""
				with looked as (
				  select p.*, r.sequence from decision_progress p join review r on r.id = p.review_id
				  where r.period_id = :period and r.sequence <= :sequence)
				select d.id, d.review_id, r.held_on, d.words, d.owner, d.owner_role, last.state,
				  coalesce(last.due_on, d.due_on) as due_now,
				  1 + (select count(*) from looked where decision_id = d.id and due_on is not null) as times
				from decision d join review r on r.id = d.review_id
				left join lateral (select state, due_on from looked where decision_id = d.id
				  order by sequence desc limit 1) last on true
				where r.period_id = :period and r.sequence <= :sequence order by r.sequence, d.position
				""").param("period", periodId).param("sequence", sequence).query(DECISION).list();
	}

	void add(Review review, int position, DecisionDraft.Row row, DecisionOwner owner, LocalDate due, Instant now) {
		this.jdbc
			.sql("""
					insert into decision (review_id, child_ref, position, words, owner, owner_role, owner_id, due_on, recorded_at,
					recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
			.params(review.id(), review.childRef(), position, row.words().strip(), owner.words(), owner.role(),
					owner.participantId(), Date.valueOf(due), Timestamp.from(now), CurrentUser.name())
			.update();
	}

	void look(Review review, DecisionDraft.Earlier earlier, LocalDate due, Instant now) {
		this.jdbc.sql("""
				insert into decision_progress (decision_id, review_id, state, due_on, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(earlier.decisionId(), review.id(), earlier.state().name(), due, Timestamp.from(now),
					CurrentUser.name())
			.update();
	}

	private static DecisionState state(ResultSet row) throws SQLException {
		return Optional.ofNullable(row.getString("state")).map(DecisionState::valueOf).orElse(null);
	}

}
