package org.iroengine.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recorded absences. */
@Repository
class AbsenceTable {

	private final JdbcClient jdbc;

	AbsenceTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds an absence; of one known by person and days, the deputy is replaced. */
	void save(Absence absence, Instant at, String by) {
		this.jdbc.sql("""
				insert into absence (person_id, first_day, last_day, deputy, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?)
				on conflict (person_id, first_day, last_day) do update
				  set deputy = excluded.deputy, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
				""")
			.params(absence.person(), absence.from(), absence.to(), absence.deputy(), Timestamp.from(at), by)
			.update();
	}

	List<Absence> all() {
		return this.jdbc.sql("select * from absence").query(AbsenceTable::absence).list();
	}

	/** Everybody's that cover the day. */
	List<Absence> on(LocalDate date) {
		return this.jdbc.sql("select * from absence where ? between first_day and last_day")
			.param(date)
			.query(AbsenceTable::absence)
			.list();
	}

	List<Absence> of(String person) {
		return this.jdbc.sql("select * from absence where person_id = ? order by first_day, last_day")
			.param(person)
			.query(AbsenceTable::absence)
			.list();
	}

	/** Those of the person that cover the day, the latest to end first. */
	List<Absence> of(String person, LocalDate date) {
		return this.jdbc.sql("""
				select * from absence where person_id = ? and ? between first_day and last_day
				order by last_day desc, id desc
				""").params(person, date).query(AbsenceTable::absence).list();
	}

	private static Absence absence(ResultSet row, int number) throws SQLException {
		return new Absence(row.getString("person_id"), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), row.getString("deputy"));
	}

}
