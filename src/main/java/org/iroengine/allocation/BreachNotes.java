package org.iroengine.allocation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.iroengine.web.CurrentUser;

/** What was said of breaches: the reason counts, the words stay out of the audit. */
@Component
class BreachNotes {

	private final JdbcClient jdbc;

	private final AllocationNews news;

	private final Clock clock;

	BreachNotes(JdbcClient jdbc, AllocationNews news, Clock clock) {
		this.jdbc = jdbc;
		this.news = news;
		this.clock = clock;
	}

	void passed(Allocation open, String rule) {
		this.news.record("breached", open, Map.of("rule", rule));
	}

	boolean has(long allocationId, Instant due) {
		return this.jdbc.sql("select exists (select 1 from breach_note where allocation_id = ? and due_at = ?)")
			.params(allocationId, Timestamp.from(due))
			.query(Boolean.class)
			.single();
	}

	void add(Allocation late, Instant due, LatenessReason reason, String note) {
		this.jdbc
			.sql("""
					insert into breach_note (allocation_id, due_at, reason, note, noted_at, noted_by) values (?, ?, ?, ?, ?, ?)
					""")
			.params(late.id(), Timestamp.from(due), reason.code(), (note == null || note.isBlank()) ? null : note,
					Timestamp.from(this.clock.instant()), CurrentUser.name())
			.update();
		this.news.record("breach noted", late, Map.of("reason", reason.code()));
	}

}
