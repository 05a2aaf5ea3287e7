package org.iroengine.allocation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored allocations. */
@Repository
class AllocationRecords {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	AllocationRecords(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	long add(long periodId, String childRef, Instant at) {
		return this.jdbc
			.sql("insert into allocation (period_id, child_ref, requested_at) values (?, ?, ?) returning id")
			.params(periodId, childRef, Timestamp.from(at))
			.query(Long.class)
			.single();
	}

	Allocation get(long id) {
		return find(id).orElseThrow();
	}

	/** The allocation; empty where there is none with the id. */
	Optional<Allocation> find(long id) {
		return this.jdbc.sql("select * from allocation where id = ?").param(id).query(AllocationRow::read).optional();
	}

	/** The allocations by which the officer is somebody's IRO now. */
	List<Allocation> currentOf(String officer) {
		return this.jdbc.sql("select * from allocation where officer = ? and ended_at is null order by child_ref")
			.param(officer)
			.query(AllocationRow::read)
			.list();
	}

	/**
	 * Reads the allocation and holds it, and its period before it as whoever corrects a
	 * start does, until the transaction ends, so that two people cannot both decide.
	 */
	Allocation hold(long id) {
		this.jdbc
			.sql("select 1 from period_of_care where id = (select period_id from allocation where id = ?) for update")
			.param(id)
			.query()
			.singleRow();
		return this.jdbc.sql("select * from allocation where id = ? for update")
			.param(id)
			.query(AllocationRow::read)
			.single();
	}

	/**
	 * The same of several, always in the same order, so that nobody waits in a circle.
	 */
	List<Allocation> hold(Collection<Long> ids) {
		return this.jdbc.sql("select * from allocation where id = any (?) order by id for update")
			.param(ids.toArray(Long[]::new))
			.query(AllocationRow::read)
			.list();
	}

	/** The open requests, but for those of the opening caseload. */
	List<Allocation> waiting() {
		return this.jdbc.sql("""
				select * from allocation where not opening and allocated_at is null and ended_at is null order by id
				""").query(AllocationRow::read).list();
	}

	List<Allocation> ofPeriod(long periodId) {
		return this.jdbc.sql("select * from allocation where period_id = ? order by id")
			.param(periodId)
			.query(AllocationRow::read)
			.list();
	}

	/** Every allocation of the child, the earliest first. */
	List<Allocation> ofChild(String childRef) {
		return this.jdbc.sql("select * from allocation where child_ref = ? order by requested_at, id")
			.param(childRef)
			.query(AllocationRow::read)
			.list();
	}

	/** How many children wait for an officer, but for those of the opening caseload. */
	long open() {
		return this.jdbc
			.sql("select count(*) from allocation where not opening and allocated_at is null and ended_at is null")
			.query(Long.class)
			.single();
	}

	Optional<Allocation> current(String childRef) {
		return this.jdbc
			.sql("select * from allocation where child_ref = ? and allocated_at is not null and ended_at is null")
			.param(childRef)
			.query(AllocationRow::read)
			.optional();
	}

	void allocate(Allocation confirmed) {
		this.jdbc.sql("""
				update allocation set officer = ?, allocated_at = ?, allocated_by = ?, override_reason = ? where id = ?
				""")
			.params(confirmed.officer(), Timestamp.from(confirmed.allocatedAt()), confirmed.allocatedBy(),
					confirmed.overrideReason(), confirmed.id())
			.update();
	}

	/** Keeps both measures of the first allocation of a period; a successor has none. */
	void measure(long id) {
		this.jdbc
			.sql("""
					update allocation a set
					  hours_from_start = extract(epoch from a.allocated_at - p.became_looked_after_at) / 3600,
					  hours_from_notification = extract(epoch from a.allocated_at - p.notified_at) / 3600
					from period_of_care p where p.id = a.period_id and a.id = ? and not exists (
					  select 1 from allocation e where e.period_id = a.period_id and e.id < a.id and e.allocated_at is not null)
					""")
			.param(id)
			.update();
	}

	/** Keeps which rules blocked the officer who was chosen all the same. */
	void override(long id, Block block) {
		this.jdbc.sql("update allocation set overridden = ?, overridden_reason = ? where id = ?")
			.params(block.rules().stream().map(EligibilityRule::id).toArray(String[]::new), block.reason(), id)
			.update();
	}

	/** The rules that were overridden, in words; it must be such an allocation. */
	String overridden(long id) {
		return this.jdbc.sql("select overridden_reason from allocation where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	void end(long id, Instant at, String reason) {
		this.jdbc.sql("update allocation set ended_at = ?, end_reason = ? where id = ? and ended_at is null")
			.params(Timestamp.from(at), reason, id)
			.update();
	}

	void keep(long id, Proposal proposal) {
		try {
			this.jdbc.sql("update allocation set proposal = ?::jsonb where id = ?")
				.params(this.json.writeValueAsString(proposal), id)
				.update();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What was proposed last; empty before the first proposal. */
	Optional<Proposal> proposal(long id) {
		return this.jdbc.sql("select proposal from allocation where id = ? and proposal is not null")
			.param(id)
			.query(String.class)
			.optional()
			.map(this::read);
	}

	private Proposal read(String proposal) {
		try {
			return this.json.readValue(proposal, Proposal.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
