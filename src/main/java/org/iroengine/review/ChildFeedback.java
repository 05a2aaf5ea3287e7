package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** What children say of their reviews afterwards. */
@Component
@Transactional
public class ChildFeedback {

	private static final String RULE = "child-feedback";

	private final Reviews reviews;

	private final Deadlines deadlines;

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	ChildFeedback(Reviews reviews, Deadlines deadlines, JdbcClient jdbc, Audit audit, Clock clock) {
		this.reviews = reviews;
		this.deadlines = deadlines;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/** Starts its clock, from the day on which the review was completed. */
	public void ask(long reviewId) {
		Review review = this.reviews.get(reviewId);
		this.deadlines.start(RULE, review.subject(), LondonTime.startOf(review.completedOn()));
	}

	/** Records that nobody has asked in time; nobody is written to for it. */
	public void late(long reviewId) {
		this.deadlines.miss(this.reviews.get(reviewId).subject(), RULE);
	}

	/**
	 * Keeps the answer: {@code given}, {@code declined} or {@code none}.
	 * @param words what the child says, or null; for the IRO service only
	 */
	public void record(long reviewId, String answer, String words) {
		Review review = this.reviews.get(reviewId);
		this.jdbc.sql("""
				insert into child_feedback (review_id, child_ref, answer, words, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(reviewId, review.childRef(), answer, words, Timestamp.from(this.clock.instant()),
					CurrentUser.name())
			.update();
		this.deadlines.meet(review.subject(), RULE, this.clock.instant(), CurrentUser.name());
		this.audit.record("child's feedback recorded", new AuditSubject("review", reviewId, review.childRef()),
				Map.of("answer", answer));
	}

}
