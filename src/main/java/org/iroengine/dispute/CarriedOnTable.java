package org.iroengine.dispute;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who was named to carry the disputes of children on. */
@Repository
class CarriedOnTable {

	private static final String LAST_IRO = """
			(select id from allocation where child_ref = :child and officer is not null
			  order by requested_at desc, id desc limit 1)
			""";

	private final JdbcClient jdbc;

	CarriedOnTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a naming and answers its number. */
	long add(String childRef, String officer, String by, Instant at) {
		return this.jdbc.sql("""
				insert into dispute_carried_on (child_ref, allocation_id, officer, named_by, named_at)
				values (:child, %s, :officer, :by, :at) returning id
				""".formatted(LAST_IRO))
			.param("child", childRef)
			.param("officer", officer)
			.param("by", by)
			.param("at", Timestamp.from(at))
			.query(Long.class)
			.single();
	}

	/** Who was named last, unless the child has had another IRO since. */
	Optional<String> officer(String childRef) {
		return this.jdbc.sql("""
				select officer from dispute_carried_on
				where child_ref = :child and allocation_id is not distinct from %s
				order by id desc limit 1
				""".formatted(LAST_IRO)).param("child", childRef).query(String.class).optional();
	}

	/** The open disputes of children who are not looked after, the earliest first. */
	List<Dispute> openAfterCare() {
		return this.jdbc.sql("""
				select * from dispute where closed_at is null and not exists
				  (select from period_of_care where child_ref = dispute.child_ref and ended_at is null)
				order by id
				""").query(DisputeReader::read).list();
	}

}
