package org.iroengine.allocation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The children of each officer now. */
@Component
public class CurrentChildren {

	private final JdbcClient jdbc;

	CurrentChildren(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The references of the children whose IRO the officer is. */
	public List<String> of(String officer) {
		return this.jdbc.sql("""
				select distinct child_ref from allocation
				where officer = ? and allocated_at is not null and ended_at is null order by 1
				""").param(officer).query(String.class).list();
	}

}
