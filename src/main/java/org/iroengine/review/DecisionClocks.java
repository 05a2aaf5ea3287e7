package org.iroengine.review;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;

/**
 * The clocks of decisions: those of the review until the team manager asks back, then
 * those of the query, by the same rules.
 */
@Component
class DecisionClocks {

	private final Deadlines deadlines;

	private final ReplyTable replies;

	private final Clock clock;

	DecisionClocks(Deadlines deadlines, ReplyTable replies, Clock clock) {
		this.deadlines = deadlines;
		this.replies = replies;
		this.clock = clock;
	}

	/** The decisions, or the answer to a query, are with the team manager. */
	void sent(Review review) {
		Subject subject = subject(review);
		this.deadlines.meet(subject, ReviewRules.DECISIONS, this.clock.instant(), CurrentUser.name());
		this.deadlines.start(ReviewRules.MANAGER_REPLY, subject, this.clock.instant());
	}

	void replied(Review review) {
		this.deadlines.meet(subject(review), ReviewRules.MANAGER_REPLY, this.clock.instant(), CurrentUser.name());
	}

	/** The query is with the IRO, who has as long as for the decisions. */
	void queried(Review review) {
		this.deadlines.start(ReviewRules.DECISIONS, subject(review), this.clock.instant());
	}

	/** Nobody has replied in time, and nobody has to any more. */
	void silent(Review review) {
		Subject subject = subject(review);
		this.deadlines.miss(subject, ReviewRules.MANAGER_REPLY);
		this.deadlines.meet(subject, ReviewRules.MANAGER_REPLY, this.clock.instant(), null);
		this.deadlines.explainLateness(subject, ReviewRules.MANAGER_REPLY, "no reply; silence counts as agreement",
				CurrentUser.name());
	}

	Deadline due(Review review, String rule) {
		return this.deadlines.required(subject(review), rule);
	}

	void miss(Review review, String rule) {
		this.deadlines.miss(subject(review), rule);
	}

	void reminded(Review review, String rule) {
		this.deadlines.reminded(subject(review), rule);
	}

	/** The clocks of queries are withdrawn; those of the review are with the review. */
	void withdraw(Review review, String reason) {
		queries(review).forEach((query) -> this.deadlines.withdraw(query, reason));
	}

	private Subject subject(Review review) {
		List<Subject> queries = queries(review);
		return queries.isEmpty() ? review.subject() : queries.get(queries.size() - 1);
	}

	private List<Subject> queries(Review review) {
		return this.replies.of(review.id())
			.stream()
			.filter((reply) -> reply.kind() == ReplyKind.QUERIED)
			.map((reply) -> new Subject("query", reply.id(), review.childRef()))
			.toList();
	}

}
