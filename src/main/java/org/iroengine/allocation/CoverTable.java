package org.iroengine.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored covers. */
@Repository
class CoverTable {

	private final JdbcClient jdbc;

	CoverTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds the cover, whose id is not looked at; answers its id. */
	long add(Cover cover, Instant at, String by) {
		return this.jdbc
			.sql("""
					insert into cover (allocation_id, child_ref, officer, instead_of, first_day, last_day, reason, recorded_at,
					  recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
					""")
			.params(cover.allocationId(), cover.childRef(), cover.officer(), cover.insteadOf(), cover.firstDay(),
					cover.lastDay(), cover.reason().name(), Timestamp.from(at), by)
			.query(Long.class)
			.single();
	}

	Cover get(long id) {
		return this.jdbc.sql("select * from cover where id = ?").param(id).query(CoverTable::cover).single();
	}

	/** Answers false where it is ended already, or its last day is over. */
	boolean end(long id, Instant at, String by, LocalDate today) {
		return this.jdbc
			.sql("update cover set ended_at = ?, ended_by = ? where id = ? and ended_at is null and last_day >= ?")
			.params(Timestamp.from(at), by, id, today)
			.update() == 1;
	}

	/** Those that run on the day or later and are not ended, by their last day. */
	List<Cover> from(LocalDate day) {
		return this.jdbc.sql("""
				select * from cover where ended_at is null and last_day >= ?
				order by last_day, instead_of, child_ref
				""").param(day).query(CoverTable::cover).list();
	}

	List<Cover> ofChildFrom(String childRef, LocalDate day) {
		return this.jdbc.sql("select * from cover where child_ref = ? and ended_at is null and last_day >= ?")
			.params(childRef, day)
			.query(CoverTable::cover)
			.list();
	}

	/** Those of the allocations that are not ended. */
	List<Cover> of(Collection<Long> allocations) {
		return this.jdbc
			.sql("select * from cover where allocation_id = any (?) and ended_at is null order by first_day")
			.param(allocations.toArray(Long[]::new))
			.query(CoverTable::cover)
			.list();
	}

	/** The child's IRO, and who acts instead on the day; empty without an IRO. */
	Optional<Acting> acting(String childRef, LocalDate day) {
		return this.jdbc.sql("""
				select coalesce(cover.officer, allocation.officer) as acting,
				  case when cover.officer is not null then allocation.officer end as instead_of
				from allocation left join cover on cover.allocation_id = allocation.id
				  and :day between cover.first_day and cover.last_day
				  and (cover.ended_at is null or (cover.ended_at at time zone 'Europe/London')::date > :day)
				where allocation.child_ref = :child and allocated_at is not null and allocation.ended_at is null
				order by cover.id desc limit 1
				""")
			.param("day", day)
			.param("child", childRef)
			.query((row, number) -> new Acting(row.getString("acting"), row.getString("instead_of")))
			.optional();
	}

	/** Whoever is or was the child's IRO, or acted for one. */
	Set<String> everActed(String childRef) {
		return Set.copyOf(this.jdbc.sql("""
				select officer from allocation where child_ref = :child and officer is not null
				union select officer from cover where child_ref = :child
				""").param("child", childRef).query(String.class).list());
	}

	private static Cover cover(ResultSet row, int number) throws SQLException {
		return new Cover(row.getLong("id"), row.getLong("allocation_id"), row.getString("child_ref"),
				row.getString("officer"), row.getString("instead_of"), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), Reassignment.Cause.valueOf(row.getString("reason")));
	}

}
