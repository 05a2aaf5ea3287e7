package org.iroengine.care;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children on a child protection plan, and the officers who chair their conferences. */
@Component
public class ProtectionPlans {

	private final JdbcClient jdbc;

	ProtectionPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many open plans each officer chairs; nothing for who chairs none. */
	public Map<String, Long> openByChair() {
		Map<String, Long> open = new HashMap<>();
		RowCallbackHandler chair = (row) -> open.put(row.getString(1), row.getLong(2));
		this.jdbc.sql("select chair, count(*) from protection_plan where ended_on is null group by 1").query(chair);
		return open;
	}

}
