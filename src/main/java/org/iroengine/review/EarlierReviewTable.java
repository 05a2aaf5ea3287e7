package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored reviews from before this service went live. */
@Repository
class EarlierReviewTable {

	private final JdbcClient jdbc;

	EarlierReviewTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds what is not known yet; answers the children it is about. */
	Set<String> add(Collection<EarlierReview> reviews, Instant now, String user) {
		return new TreeSet<>(this.jdbc.sql("""
				insert into earlier_review (child_ref, held_on, participation, recorded_at, recorded_by)
				select child_ref, held_on, participation, ?, ?
				from unnest(?::text[], ?::date[], ?::text[]) as written (child_ref, held_on, participation)
				on conflict do nothing returning child_ref
				""")
			.params(Timestamp.from(now), user, reviews.stream().map(EarlierReview::childRef).toArray(String[]::new),
					reviews.stream().map((review) -> review.heldOn().toString()).toArray(String[]::new),
					reviews.stream().map(EarlierReview::participation).toArray(String[]::new))
			.query(String.class)
			.list());
	}

	/** Those of the child between two days, both included, the earliest first. */
	List<LocalDate> of(String childRef, LocalDate from, LocalDate to) {
		return this.jdbc
			.sql("select held_on from earlier_review where child_ref = ? and held_on between ? and ? order by held_on")
			.params(childRef, from, to)
			.query(LocalDate.class)
			.list();
	}

}
