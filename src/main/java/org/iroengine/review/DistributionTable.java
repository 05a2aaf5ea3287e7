package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored distributions. */
@Repository
class DistributionTable {

	private final JdbcClient jdbc;

	DistributionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Empty where the edition is being distributed already, or is. */
	Optional<Distribution> begin(Review review, int edition, Instant now) {
		return this.jdbc.sql("""
				insert into distribution (review_id, child_ref, edition, begun_at) values (?, ?, ?, ?)
				on conflict do nothing returning *
				""")
			.params(review.id(), review.childRef(), edition, Timestamp.from(now))
			.query(DistributionTable::distribution)
			.optional();
	}

	Distribution get(long id) {
		return this.jdbc.sql("select * from distribution where id = ?")
			.param(id)
			.query(DistributionTable::distribution)
			.single();
	}

	/** Those with copies, which are not all settled, or not closed. */
	List<Distribution> open() {
		return this.jdbc.sql("""
				select * from distribution d where settled_at is null
				and exists (select 1 from record_copy c where c.distribution_id = d.id) order by id
				""").query(DistributionTable::distribution).list();
	}

	/** Those of a period of care that are not closed. */
	List<Distribution> openOf(long periodId) {
		return this.jdbc.sql("""
				select d.* from distribution d join review r on r.id = d.review_id
				where r.period_id = ? and d.settled_at is null order by d.id
				""").param(periodId).query(DistributionTable::distribution).list();
	}

	void close(long id, Instant now) {
		this.jdbc.sql("update distribution set settled_at = ? where id = ? and settled_at is null")
			.params(Timestamp.from(now), id)
			.update();
	}

	private static Distribution distribution(ResultSet row, int number) throws SQLException {
		return new Distribution(row.getLong("id"), row.getLong("review_id"), row.getString("child_ref"),
				row.getInt("edition"));
	}

}
