package org.iroengine.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers what diaries have told last of each event, so that calendars see that one has
 * changed.
 */
@Repository
class DiaryRevisions {

	private final JdbcClient jdbc;

	private final Clock clock;

	DiaryRevisions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * How often an event has changed since it was told first, and when last.
	 */
	record Revision(int sequence, Instant changedAt) {

	}

	/** The revision of each event, by its key. */
	Map<String, Revision> of(List<DiaryEvent> events) {
		String[] keys = events.stream().map(DiaryEvent::key).toArray(String[]::new);
		this.jdbc.sql("""
				insert into diary_entry (uid, fingerprint, changed_at)
				select uid, fingerprint, :now from unnest(:keys::text[], :prints::text[]) as told (uid, fingerprint)
				order by uid
				on conflict (uid) do update set fingerprint = excluded.fingerprint,
				  sequence = diary_entry.sequence + 1, changed_at = excluded.changed_at
				where diary_entry.fingerprint <> excluded.fingerprint
				""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("keys", keys)
			.param("prints", events.stream().map(DiaryEvent::fingerprint).toArray(String[]::new))
			.update();
		Map<String, Revision> revisions = new HashMap<>();
		RowCallbackHandler row = (found) -> revisions.put(found.getString("uid"),
				new Revision(found.getInt("sequence"), found.getTimestamp("changed_at").toInstant()));
		this.jdbc.sql("select * from diary_entry where uid = any (:keys)").param("keys", keys).query(row);
		return revisions;
	}

}
