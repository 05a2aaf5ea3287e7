package org.iroengine.allocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.calendar.LondonTime;

/** The officers whom children have or had, for many children at once. */
@Repository
class OfficerHistory {

	private final JdbcClient jdbc;

	OfficerHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The current officer of each child; nothing for a child without one. */
	Map<String, String> current(Collection<String> childRefs) {
		Map<String, String> officers = new HashMap<>();
		RowCallbackHandler child = (row) -> officers.put(row.getString(1), row.getString(2));
		this.jdbc.sql("""
				select child_ref, officer from allocation
				where child_ref = any (:children) and allocated_at is not null and ended_at is null
				""").param("children", childRefs.toArray(String[]::new)).query(child);
		return officers;
	}

	/** The officer whom each child had last and has no longer; nothing where none. */
	Map<String, Ties.Former> former(Collection<String> childRefs) {
		Map<String, Ties.Former> former = new HashMap<>();
		RowCallbackHandler child = (row) -> former.put(row.getString(1),
				new Ties.Former(row.getLong(2), row.getString(3), LondonTime.date(row.getTimestamp(4).toInstant())));
		this.jdbc.sql("""
				select distinct on (child_ref) child_ref, period_id, officer, ended_at from allocation
				where child_ref = any (:children) and officer is not null and ended_at is not null
				order by child_ref, ended_at desc, id desc
				""").param("children", childRefs.toArray(String[]::new)).query(child);
		return former;
	}

}
