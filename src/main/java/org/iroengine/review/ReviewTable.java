package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored reviews. */
@Repository
class ReviewTable {

	private static final RowMapper<Review> REVIEW = (row, number) -> new Review(row.getLong("id"),
			row.getLong("period_id"), row.getString("child_ref"), row.getInt("sequence"),
			Schedule.of(row.getString("schedule")), row.getString("rule"), row.getTimestamp("anchor_at").toInstant(),
			row.getBoolean("meeting_needed"), ReviewState.valueOf(row.getString("state")),
			row.getString("brought_forward"), row.getObject("held_on", LocalDate.class),
			row.getObject("completed_on", LocalDate.class));

	private final JdbcClient jdbc;

	ReviewTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long add(Review review, Instant now) {
		return this.jdbc.sql("""
				insert into review (period_id, child_ref, sequence, schedule, rule, anchor_at, meeting_needed,
				brought_forward, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
				""")
			.params(review.periodId(), review.childRef(), review.sequence(), review.schedule().id(), review.rule(),
					Timestamp.from(review.anchorAt()), review.meetingNeeded(), review.broughtForward(),
					Timestamp.from(now))
			.query(Long.class)
			.single();
	}

	Review get(long id) {
		return this.jdbc.sql("select * from review where id = ?").param(id).query(REVIEW).single();
	}

	Optional<Review> find(long id) {
		return this.jdbc.sql("select * from review where id = ?").param(id).query(REVIEW).optional();
	}

	/** The same, held until the transaction ends. */
	Review hold(long id) {
		return this.jdbc.sql("select * from review where id = ? for update").param(id).query(REVIEW).single();
	}

	List<Review> ofChild(String childRef) {
		return this.jdbc.sql("select * from review where child_ref = ? order by period_id, sequence")
			.param(childRef)
			.query(REVIEW)
			.list();
	}

	List<Review> ofPeriod(long periodId) {
		return this.jdbc.sql("select * from review where period_id = ? order by sequence")
			.param(periodId)
			.query(REVIEW)
			.list();
	}

	Optional<Review> open(long periodId) {
		return this.jdbc.sql("select * from review where period_id = ? and state = 'OPEN' for update")
			.param(periodId)
			.query(REVIEW)
			.optional();
	}

	void held(long id, LocalDate heldOn, LocalDate completedOn, Instant now) {
		this.jdbc
			.sql("update review set state = 'HELD', held_on = ?, completed_on = ?, closed_at = ? "
					+ "where id = ? and state = 'OPEN'")
			.params(heldOn, completedOn, Timestamp.from(now), id)
			.update();
	}

	/** Counts an open review by another rule or from another start. */
	void reschedule(long id, ReviewPlan plan) {
		this.jdbc.sql("update review set schedule = ?, rule = ?, anchor_at = ?, meeting_needed = ? where id = ?")
			.params(plan.schedule().id(), plan.due().rule(), Timestamp.from(plan.anchorAt()),
					plan.due().meetingNeeded(), id)
			.update();
	}

	void bringForward(long id, String reason) {
		this.jdbc.sql("update review set brought_forward = ? where id = ?").params(reason, id).update();
	}

	/**
	 * Makes the held reviews of an earlier period the first of another; the numbers of
	 * those that were there already go on from them.
	 */
	void continueFrom(long earlierId, long periodId) {
		this.jdbc.sql("update review set sequence = sequence + 10000 where period_id = ?").param(periodId).update();
		this.jdbc.sql("""
				update review set sequence = sequence - 10000
				  + (select count(*) from review held where held.period_id = :earlier and held.state = 'HELD')
				where period_id = :period
				""").param("earlier", earlierId).param("period", periodId).update();
		this.jdbc.sql("update review set period_id = :period where period_id = :earlier and state = 'HELD'")
			.param("earlier", earlierId)
			.param("period", periodId)
			.update();
	}

	/** Its date is not known for sure, or is now. */
	void assume(long id, boolean assumed) {
		this.jdbc.sql("update review set assumed = ? where id = ?").params(assumed, id).update();
	}

	/** Whether nobody knows what was held in the period before its first review here. */
	boolean beganUnsure(long periodId) {
		return this.jdbc.sql("select exists (select 1 from review where period_id = ? and assumed)")
			.param(periodId)
			.query(Boolean.class)
			.single();
	}

	void renumber(long id, int sequence) {
		this.jdbc.sql("update review set sequence = ? where id = ?").params(sequence, id).update();
	}

	/** The open ones whose date is not known for sure, by reference. */
	List<Review> assumed() {
		return this.jdbc.sql("select * from review where assumed and state = 'OPEN' order by child_ref")
			.query(REVIEW)
			.list();
	}

	void drop(long id, String reason, Instant now) {
		this.jdbc
			.sql("update review set state = 'NOT_REQUIRED', closed_at = ?, closed_because = ? "
					+ "where id = ? and state = 'OPEN'")
			.params(Timestamp.from(now), reason, id)
			.update();
	}

}
