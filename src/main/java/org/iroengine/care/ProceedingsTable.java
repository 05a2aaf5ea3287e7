package org.iroengine.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored proceedings. */
@Repository
class ProceedingsTable {

	private final JdbcClient jdbc;

	ProceedingsTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets nobody else write about the child until the transaction ends. */
	void hold(String childRef) {
		this.jdbc.sql("select child_ref from child where child_ref = ? for update").param(childRef).query().singleRow();
	}

	List<CourtProceedings> of(String childRef) {
		return this.jdbc.sql("select * from proceedings where child_ref = ? order by started_on, id")
			.param(childRef)
			.query(ProceedingsTable::proceedings)
			.list();
	}

	Optional<CourtProceedings> openOn(String childRef, LocalDate day) {
		return this.jdbc.sql("""
				select * from proceedings where child_ref = :child and started_on <= :day
				and (ended_on is null or ended_on >= :day) order by started_on desc, id desc limit 1
				""").param("child", childRef).param("day", day).query(ProceedingsTable::proceedings).optional();
	}

	long add(CourtProceedings fresh, Instant at) {
		return this.jdbc
			.sql("""
					insert into proceedings (child_ref, guardian, guardian_mail, case_number, started_on, recorded_at, recorded_by)
					values (?, ?, ?, ?, ?, ?, ?) returning id
					""")
			.params(fresh.childRef(), fresh.guardian(), fresh.guardianMail(), fresh.caseNumber(), fresh.from(),
					Timestamp.from(at), CurrentUser.name())
			.query(Long.class)
			.single();
	}

	void end(long id, LocalDate day) {
		this.jdbc.sql("update proceedings set ended_on = ? where id = ?").params(day, id).update();
	}

	private static CourtProceedings proceedings(ResultSet row, int number) throws SQLException {
		return new CourtProceedings(row.getLong("id"), row.getString("child_ref"), row.getString("guardian"),
				row.getString("guardian_mail"), row.getString("case_number"),
				row.getObject("started_on", LocalDate.class), row.getObject("ended_on", LocalDate.class));
	}

}
