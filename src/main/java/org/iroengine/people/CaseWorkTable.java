package org.iroengine.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has worked with which child. */
@Repository
class CaseWorkTable {

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	CaseWorkTable(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Adds what is new; of what is known, the last day is replaced. */
	void save(Collection<CaseWork> work) {
		this.batches.batchUpdate("""
				insert into case_work (child_ref, person_id, role, first_day, last_day) values (?, ?, ?, ?, ?)
				on conflict (child_ref, person_id, role, first_day) do update set last_day = excluded.last_day
				""", work, AT_ONCE, (statement, one) -> {
			statement.setString(1, one.childRef());
			statement.setString(2, one.person());
			statement.setString(3, one.role().id());
			statement.setObject(4, one.from());
			statement.setObject(5, one.to());
		});
	}

	List<CaseWork> all() {
		return this.jdbc.sql("select * from case_work").query(CaseWorkTable::work).list();
	}

	List<CaseWork> of(Collection<String> childRefs) {
		return this.jdbc.sql("select * from case_work where child_ref = any (?) order by first_day, person_id, role")
			.param(childRefs.toArray(String[]::new))
			.query(CaseWorkTable::work)
			.list();
	}

	private static CaseWork work(ResultSet row, int number) throws SQLException {
		return new CaseWork(row.getString("child_ref"), row.getString("person_id"),
				CaseRole.of(row.getString("role")).orElseThrow(), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class));
	}

}
