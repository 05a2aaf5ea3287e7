package org.iroengine.dispute;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps disputes. */
@Repository
class DisputeTable {

	private final JdbcClient jdbc;

	DisputeTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds one and answers its number. */
	long add(String childRef, Long periodId, RaisedAs as, Challenge challenge) {
		return this.jdbc
			.sql("""
					insert into dispute (child_ref, period_id, basis, raised_formal, formal_at, raised_at, raised_by, reason,
					  category, concern, requested, childs_wishes, impact, review_id, decision_id, challenged, team_id,
					  repeat_of, ladder_version, state)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
					""")
			.params(childRef, periodId, ((periodId != null) ? Basis.LOOKED_AFTER : Basis.PROTECTION_PLAN).name(),
					as.formal(), as.formal() ? Timestamp.from(as.at()) : null, Timestamp.from(as.at()), as.by(),
					challenge.reason(), challenge.category(), challenge.concern(), challenge.requested(),
					challenge.childsWishes(), challenge.impact(), challenge.reviewId(), challenge.decisionId(),
					challenge.challenged(), challenge.team(), as.repeatOf(), as.ladder(),
					(as.formal() ? DisputeState.FORMAL : DisputeState.INFORMAL).name())
			.query(Long.class)
			.single();
	}

	/**
	 * How one is raised.
	 *
	 * @param repeatOf the closed one about the same, or null
	 */
	record RaisedAs(boolean formal, Instant at, String by, Long repeatOf, String ladder) {
	}

	Dispute get(long id) {
		return this.jdbc.sql("select * from dispute where id = ?").param(id).query(DisputeReader::read).single();
	}

	/** The same, held until the transaction ends. */
	Dispute hold(long id) {
		return this.jdbc.sql("select * from dispute where id = ? for update")
			.param(id)
			.query(DisputeReader::read)
			.single();
	}

	Optional<Dispute> find(String reference) {
		return this.jdbc.sql("select * from dispute where reference = ?")
			.param(reference)
			.query(DisputeReader::read)
			.optional();
	}

	/** Those of a child, the earliest first. */
	List<Dispute> ofChild(String childRef) {
		return this.jdbc.sql("select * from dispute where child_ref = ? order by id")
			.param(childRef)
			.query(DisputeReader::read)
			.list();
	}

	/** The open ones of a child, the earliest first. */
	List<Dispute> openOf(String childRef) {
		return ofChild(childRef).stream().filter(Dispute::isOpen).toList();
	}

	/** The same, held until the transaction ends. */
	List<Dispute> holdOpenOf(String childRef) {
		return this.jdbc.sql("select * from dispute where child_ref = ? and closed_at is null order by id for update")
			.param(childRef)
			.query(DisputeReader::read)
			.list();
	}

	/** The last closed one of the child for the same reason. */
	Optional<Long> lastClosed(String childRef, String reason) {
		return this.jdbc.sql("""
				select max(id) from dispute where child_ref = ? and reason = ? and closed_at is not null
				""").params(childRef, reason).query(Long.class).optional();
	}

	void makeFormal(long id, Instant at) {
		this.jdbc.sql("update dispute set state = 'FORMAL', formal_at = ? where id = ?")
			.params(Timestamp.from(at), id)
			.update();
	}

	void overTotal(long id, Instant at) {
		this.jdbc.sql("update dispute set over_total_at = ? where id = ?").params(Timestamp.from(at), id).update();
	}

	void extend(long id, LocalDate to) {
		this.jdbc.sql("update dispute set extended_to = ? where id = ?").params(to, id).update();
	}

	void close(long id, DisputeState state, Closure closure) {
		this.jdbc.sql("""
				update dispute set state = ?, closed_at = ?, closed_by = ?, outcome = ?, impact_on_child = ?
				where id = ?
				""")
			.params(state.name(), Timestamp.from(closure.at()), closure.by(), closure.outcome(),
					closure.impactOnChild(), id)
			.update();
	}

}
