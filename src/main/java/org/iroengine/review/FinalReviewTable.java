package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.web.CurrentUser;

/** Keeps what IROs find of final reviews. */
@Repository
class FinalReviewTable {

	private final JdbcClient jdbc;

	FinalReviewTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(PeriodOfCare period, FinalReviewFinding finding, LocalDate heldOn, String reason, Instant now) {
		this.jdbc.sql("""
				insert into final_review_check (period_id, child_ref, finding, held_on, reason, checked_at, checked_by)
				values (?, ?, ?, ?, ?, ?, ?)
				""")
			.params(period.id(), period.childRef(), finding.name(), heldOn, reason, Timestamp.from(now),
					CurrentUser.name())
			.update();
	}

}
