package org.iroengine.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;

/**
 * The way of decisions between the IRO and the team manager: recommendations until the
 * manager has agreed, or has let the time go by.
 */
@Component
@Transactional
public class DecisionReplies {

	private final Decisions decisions;

	private final ReplyTable table;

	private final DecisionClocks clocks;

	private final Reviews reviews;

	private final ReviewNews news;

	DecisionReplies(Decisions decisions, ReplyTable table, DecisionClocks clocks, Reviews reviews, ReviewNews news) {
		this.decisions = decisions;
		this.table = table;
		this.clocks = clocks;
		this.reviews = reviews;
		this.news = news;
	}

	/** Sends what is drafted as recommendations; the time to reply begins. */
	public void send(long reviewId) {
		Review review = this.reviews.get(reviewId);
		Map<String, Integer> facts = this.decisions.record(review);
		this.table.add(reviewId, ReplyKind.SENT, null);
		this.clocks.sent(review);
		this.news.record("decisions sent", review, facts);
	}

	/**
	 * Keeps what the team manager replies.
	 * @param kind agreed, queried or refused
	 * @param words what they ask, or why they refuse; null where they agree
	 */
	public void reply(long reviewId, ReplyKind kind, String words) {
		Review review = this.reviews.get(reviewId);
		this.clocks.replied(review);
		add(review, kind, words);
	}

	/** The query is with the IRO; answers its number. */
	public long query(long reviewId) {
		this.clocks.queried(this.reviews.get(reviewId));
		return last(reviewId).orElseThrow().id();
	}

	/** Keeps what the IRO answers; the time to reply begins anew. */
	public void answer(long reviewId, String words) {
		Review review = this.reviews.get(reviewId);
		add(review, ReplyKind.ANSWERED, words);
		this.clocks.sent(review);
	}

	/** The time has gone by without a reply, which counts as agreement. */
	public void silent(long reviewId) {
		Review review = this.reviews.get(reviewId);
		this.clocks.silent(review);
		add(review, ReplyKind.AGREED_BY_SILENCE, null);
	}

	/** What was said, in order; empty until the decisions are sent. */
	@Transactional(readOnly = true)
	public List<DecisionReply> of(long reviewId) {
		return this.table.of(reviewId);
	}

	/** What was said last; empty until the decisions are sent. */
	@Transactional(readOnly = true)
	public Optional<DecisionReply> last(long reviewId) {
		List<DecisionReply> all = of(reviewId);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/** The clock of a rule as it runs now: of the review, or of the query. */
	@Transactional(readOnly = true)
	public Deadline due(long reviewId, String rule) {
		return this.clocks.due(this.reviews.get(reviewId), rule);
	}

	/** Records that a date has gone by; what was to be done still is. */
	public void miss(long reviewId, String rule) {
		this.clocks.miss(this.reviews.get(reviewId), rule);
	}

	/** Records that a reminder was given. */
	public void reminded(long reviewId, String rule) {
		this.clocks.reminded(this.reviews.get(reviewId), rule);
	}

	/** The period was recorded by mistake: queries about its reviews count nowhere. */
	public void withdraw(long periodId, String reason) {
		this.reviews.ofPeriod(periodId).forEach((review) -> this.clocks.withdraw(review, reason));
	}

	private void add(Review review, ReplyKind kind, String words) {
		this.table.add(review.id(), kind, words);
		this.news.record("decisions " + kind.id(), review, Map.of());
	}

}
