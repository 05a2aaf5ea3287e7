package org.iroengine.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the levels that disputes come to. */
@Repository
class LevelTable {

	private static final String ROWS = """
			select level.*, child_ref, exists (select 1 from dispute_level earlier
			  where earlier.dispute_id = level.dispute_id and earlier.turn < level.turn
			  and earlier.level = level.level) as again
			from dispute_level level join dispute on dispute.id = dispute_id
			""";

	private final JdbcClient jdbc;

	LevelTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds the next turn. */
	DisputeLevel add(long disputeId, NextLevel next, Answerer answerer, Instant now) {
		long id = this.jdbc
			.sql("""
					insert into dispute_level (dispute_id, turn, level, because, rung, responder, instead_of, why, opened_on,
					  opened_at)
					select :dispute, count(*) + 1, :level, :because, :rung, :responder, :insteadOf, :why, :from, :now
					from dispute_level where dispute_id = :dispute returning id
					""")
			.param("dispute", disputeId)
			.param("level", next.level())
			.param("because", next.because().name())
			.param("rung", answerer.rung())
			.param("responder", answerer.person())
			.param("insteadOf", answerer.insteadOf())
			.param("why", answerer.why())
			.param("from", next.from())
			.param("now", Timestamp.from(now))
			.query(Long.class)
			.single();
		return get(id);
	}

	DisputeLevel get(long id) {
		return this.jdbc.sql(ROWS + "where level.id = ?").param(id).query(LevelTable::read).single();
	}

	/** The same, held until the transaction ends: no reply comes meanwhile. */
	DisputeLevel hold(long id) {
		return this.jdbc.sql(ROWS + "where level.id = ? for update of level")
			.param(id)
			.query(LevelTable::read)
			.single();
	}

	Optional<DisputeLevel> open(long disputeId) {
		return this.jdbc.sql(ROWS + "where dispute_id = ? and ended_at is null")
			.param(disputeId)
			.query(LevelTable::read)
			.optional();
	}

	/** Those of a dispute, the first turn first. */
	List<DisputeLevel> of(long disputeId) {
		return this.jdbc.sql(ROWS + "where dispute_id = ? order by turn")
			.param(disputeId)
			.query(LevelTable::read)
			.list();
	}

	/** Every level that waits for a reply. */
	List<DisputeLevel> unanswered() {
		return this.jdbc.sql(ROWS + "where ended_at is null and reply is null order by level.id")
			.query(LevelTable::read)
			.list();
	}

	/** The same, of a child alone. */
	List<DisputeLevel> unansweredOf(String childRef) {
		return this.jdbc.sql(ROWS + "where ended_at is null and reply is null and child_ref = ? order by level.id")
			.param(childRef)
			.query(LevelTable::read)
			.list();
	}

	void answeredBy(long id, Answerer answerer) {
		this.jdbc.sql("update dispute_level set rung = ?, responder = ?, instead_of = ?, why = ? where id = ?")
			.params(answerer.rung(), answerer.person(), answerer.insteadOf(), answerer.why(), id)
			.update();
	}

	void reply(long id, DisputeLevel.Reply reply) {
		this.jdbc.sql("update dispute_level set reply = ?, replied_by = ?, replied_at = ? where id = ?")
			.params(reply.words(), reply.by(), Timestamp.from(reply.at()), id)
			.update();
	}

	void judge(long id, Verdict verdict, String words, String by, Instant at) {
		this.jdbc
			.sql("update dispute_level set verdict = ?, verdict_words = ?, judged_by = ?, judged_at = ? where id = ?")
			.params(verdict.name(), words, by, Timestamp.from(at), id)
			.update();
	}

	void end(long id, String as, Instant at) {
		this.jdbc.sql("update dispute_level set ended_at = ?, ended_as = ? where id = ? and ended_at is null")
			.params(Timestamp.from(at), as, id)
			.update();
	}

	private static DisputeLevel read(ResultSet row, int number) throws SQLException {
		Instant replied = DisputeReader.at(row, "replied_at");
		String verdict = row.getString("verdict");
		return new DisputeLevel(row.getLong("id"), row.getLong("dispute_id"), row.getString("child_ref"),
				row.getInt("turn"), row.getInt("level"), Opened.valueOf(row.getString("because")),
				row.getBoolean("again"), row.getString("responder"), row.getString("instead_of"), row.getString("why"),
				DisputeReader.day(row, "opened_on"),
				(replied != null) ? new DisputeLevel.Reply(row.getString("reply"), row.getString("replied_by"), replied)
						: null,
				(verdict != null) ? Verdict.valueOf(verdict) : null, row.getString("verdict_words"),
				DisputeReader.at(row, "ended_at"), row.getString("ended_as"));
	}

}
