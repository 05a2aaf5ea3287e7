package org.iroengine.allocation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored introductions, one for each allocation. */
@Repository
class IntroductionRecords {

	private final JdbcClient jdbc;

	IntroductionRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(long allocationId) {
		this.jdbc.sql("insert into introduction (allocation_id) values (?) on conflict do nothing")
			.param(allocationId)
			.update();
	}

	void introduced(long allocationId, Introduced how, Instant at, String by) {
		this.jdbc.sql("""
				update introduction set card_given_on = ?, not_appropriate_reason = ?, leaflet_given = ?,
				  leaflet_reason = ?, introduced_at = ?, introduced_by = ? where allocation_id = ?
				""")
			.params(how.cardGivenOn(), how.notAppropriate(), how.leafletGiven(), how.leafletReason(),
					Timestamp.from(at), by, allocationId)
			.update();
	}

	void entered(long allocationId, Instant at, String by) {
		this.jdbc.sql("update introduction set entered_at = ?, entered_by = ? where allocation_id = ?")
			.params(Timestamp.from(at), by, allocationId)
			.update();
	}

	/** Those of the allocations whose child knows the IRO, or need not. */
	Set<Long> introduced(Collection<Long> allocationIds) {
		return new HashSet<>(this.jdbc
			.sql("select allocation_id from introduction where introduced_at is not null and allocation_id = any(?)")
			.param(allocationIds.toArray(Long[]::new))
			.query(Long.class)
			.list());
	}

}
