package org.iroengine.dispute;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Acting;
import org.iroengine.allocation.Covers;
import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;

/** What has happened to disputes: added to, never changed, with who acted for whom. */
@Component
class DisputeHistory {

	private final JdbcClient jdbc;

	private final Covers covers;

	private final Audit audit;

	private final Clock clock;

	DisputeHistory(JdbcClient jdbc, Covers covers, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.covers = covers;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds a line; the audit keeps what happened, and not the words.
	 * @param words what was said of it, or null
	 */
	void add(Dispute dispute, Happened.Kind kind, String words) {
		String actor = CurrentUser.name();
		this.jdbc.sql("""
				insert into dispute_event (dispute_id, at, actor, instead_of, kind, words) values (?, ?, ?, ?, ?, ?)
				""")
			.params(dispute.id(), Timestamp.from(this.clock.instant()), actor, insteadOf(dispute.childRef(), actor),
					kind.name(), words)
			.update();
		this.audit.record("dispute: " + kind.title().toLowerCase(Locale.ROOT),
				new AuditSubject("dispute", dispute.id(), dispute.childRef()), Map.of());
	}

	/** How often something has happened. */
	int count(long disputeId, Happened.Kind kind) {
		return this.jdbc.sql("select count(*) from dispute_event where dispute_id = ? and kind = ?")
			.params(disputeId, kind.name())
			.query(Integer.class)
			.single();
	}

	/** The history, the first line first. */
	List<Happened> of(long disputeId) {
		return this.jdbc.sql("select * from dispute_event where dispute_id = ? order by id")
			.param(disputeId)
			.query((row, number) -> new Happened(row.getTimestamp("at").toInstant(), row.getString("actor"),
					row.getString("instead_of"), Happened.Kind.valueOf(row.getString("kind")), row.getString("words")))
			.list();
	}

	private String insteadOf(String childRef, String actor) {
		return this.covers.actingNow(childRef)
			.filter((acting) -> acting.standsIn(actor))
			.map(Acting::insteadOf)
			.orElse(null);
	}

}
