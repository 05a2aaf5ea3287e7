package org.iroengine.allocation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.care.PeriodOfCare;

/** The stored requests of the opening caseload, and whether they are being confirmed. */
@Repository
class OpeningRequests {

	private static final String WAITING = "opening and allocated_at is null and ended_at is null";

	private final JdbcClient jdbc;

	OpeningRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Opens the request of the period; answers false where it is open already. */
	boolean add(PeriodOfCare period, Instant at) {
		return this.jdbc.sql("""
				insert into allocation (period_id, child_ref, requested_at, opening) values (?, ?, ?, true)
				on conflict do nothing
				""").params(period.id(), period.childRef(), Timestamp.from(at)).update() == 1;
	}

	/** The open request of the period; it must exist. */
	Allocation ofPeriod(long periodId) {
		return this.jdbc.sql("select * from allocation where period_id = ? and " + WAITING)
			.param(periodId)
			.query(AllocationRow::read)
			.single();
	}

	/** Every open request, by the child's reference. */
	List<Allocation> waiting() {
		return this.jdbc.sql("select * from allocation where %s order by child_ref".formatted(WAITING))
			.query(AllocationRow::read)
			.list();
	}

	long count() {
		return this.jdbc.sql("select count(*) from allocation where " + WAITING).query(Long.class).single();
	}

	/**
	 * Reads requests, open or not, and holds them until the transaction ends; always in
	 * the same order, so that two managers do not wait for each other.
	 */
	List<Allocation> hold(Collection<Long> ids) {
		return this.jdbc.sql("select * from allocation where id = any (?) and opening order by id for update")
			.param(ids.toArray(Long[]::new))
			.query(AllocationRow::read)
			.list();
	}

	/** Gives each request its officer, all at once. */
	void allocate(Map<Long, String> officers, Instant at, String by) {
		this.jdbc.sql("""
				update allocation set officer = chosen.officer, allocated_at = :at, allocated_by = :by
				from unnest(:ids::bigint[], :officers::text[]) as chosen (id, officer) where allocation.id = chosen.id
				""")
			.param("at", Timestamp.from(at))
			.param("by", by)
			.param("ids", officers.keySet().toArray(Long[]::new))
			.param("officers", officers.values().toArray(String[]::new))
			.update();
	}

	/**
	 * Opens the confirmation; answers false where it is open, and then keeps it open
	 * until the transaction ends.
	 */
	boolean beginConfirmation() {
		return !isBeingConfirmed()
				&& (this.jdbc.sql("update opening_confirmation set is_open = true where not is_open").update() == 1
						|| beginConfirmation());
	}

	/** Closes the confirmation unless a request waits; answers whether one does. */
	boolean keepConfirmation() {
		this.jdbc.sql("select is_open from opening_confirmation for update").query(Boolean.class).single();
		this.jdbc
			.sql("update opening_confirmation set is_open = exists (select from allocation where %s)"
				.formatted(WAITING))
			.update();
		return isBeingConfirmed();
	}

	private boolean isBeingConfirmed() {
		return !this.jdbc.sql("select 1 from opening_confirmation where is_open for share")
			.query(Integer.class)
			.list()
			.isEmpty();
	}

}
