package org.iroengine.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored reassignments. */
@Repository
class ReassignmentTable {

	/** How a reassignment ends. */
	enum Outcome {

		DECIDED, WITHDRAWN

	}

	private final JdbcClient jdbc;

	ReassignmentTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Opens the reassignment, whose id is not looked at; answers its id, or nothing where
	 * one of the kind is open for the officer.
	 */
	Optional<Long> add(Reassignment wanted, Instant at) {
		return this.jdbc.sql("""
				insert into reassignment (officer, cause, first_day, last_day, deputy, opened_at)
				values (?, ?, ?, ?, ?, ?) on conflict (officer, cause) where state = 'OPEN' do nothing returning id
				""")
			.params(wanted.officer(), wanted.cause().name(), wanted.firstDay(), wanted.lastDay(), wanted.deputy(),
					Timestamp.from(at))
			.query(Long.class)
			.optional();
	}

	Reassignment get(long id) {
		return this.jdbc.sql("select * from reassignment where id = ?")
			.param(id)
			.query(ReassignmentTable::reassignment)
			.single();
	}

	/** Those still to be decided. */
	List<Reassignment> open() {
		return this.jdbc.sql("select * from reassignment where state = 'OPEN' order by id")
			.query(ReassignmentTable::reassignment)
			.list();
	}

	/** Whether an absence on exactly these days is or was decided. */
	boolean knowsAbsence(String officer, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select exists (select from reassignment where officer = ? and cause = 'ABSENCE' and first_day = ?
				  and last_day = ? and state <> 'WITHDRAWN')
				""").params(officer, from, to).query(Boolean.class).single();
	}

	/** Answers false where it is closed already. */
	boolean close(long id, Outcome outcome, Instant at, String by) {
		return this.jdbc
			.sql("update reassignment set state = ?, closed_at = ?, closed_by = ? where id = ? and state = 'OPEN'")
			.params(outcome.name(), Timestamp.from(at), by, id)
			.update() == 1;
	}

	/** The children whose IRO the officer is, by reference. */
	List<Allocation> childrenOf(String officer) {
		return this.jdbc.sql("select * from allocation where officer = ? and ended_at is null order by child_ref")
			.param(officer)
			.query(AllocationRow::read)
			.list();
	}

	/** The same, held until the transaction ends, always in the same order. */
	List<Allocation> hold(String officer) {
		return this.jdbc.sql("select * from allocation where officer = ? and ended_at is null order by id for update")
			.param(officer)
			.query(AllocationRow::read)
			.list();
	}

	private static Reassignment reassignment(ResultSet row, int number) throws SQLException {
		return new Reassignment(row.getLong("id"), row.getString("officer"),
				Reassignment.Cause.valueOf(row.getString("cause")), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), row.getString("deputy"));
	}

}
