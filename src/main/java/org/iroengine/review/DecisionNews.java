package org.iroengine.review;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.deadline.Deadline;

/** Tells of decisions on their way between the IRO and the team manager. */
@Component
@Transactional
public class DecisionNews {

	private final RecordLetters letters;

	private final DecisionReplies replies;

	private final Reviews reviews;

	private final SuggestedConcerns concerns;

	private final Care care;

	DecisionNews(RecordLetters letters, DecisionReplies replies, Reviews reviews, SuggestedConcerns concerns,
			Care care) {
		this.letters = letters;
		this.replies = replies;
		this.reviews = reviews;
		this.concerns = concerns;
		this.care = care;
	}

	/** Asks the team manager to reply; others who came hear of recommendations. */
	public void tellSent(long reviewId) {
		this.letters.done(this.replies.due(reviewId, ReviewRules.DECISIONS));
		this.letters.sent(reviewId, this.replies.due(reviewId, ReviewRules.MANAGER_REPLY));
	}

	/** What was to remind of the reply and has not left is not wanted any more. */
	public void replied(long reviewId) {
		this.letters.done(this.replies.due(reviewId, ReviewRules.MANAGER_REPLY));
	}

	/** Tells those who came what has become of the recommendations. */
	public void tellSettled(long reviewId) {
		Deadline reply = this.replies.due(reviewId, ReviewRules.MANAGER_REPLY);
		this.letters.done(reply);
		this.letters.settled(reviewId, this.replies.last(reviewId).orElseThrow().kind(), reply);
	}

	/** Suggests a concern to the IRO, for the team manager has refused. */
	public void suggestConcern(long reviewId) {
		Review review = this.reviews.get(reviewId);
		this.concerns.suggest(this.care.period(review.periodId()), "decisions-refused", "review-" + reviewId,
				"The team manager refused decisions of the review held on %s. The reasons stand with the decisions of the review."
					.formatted(LondonTime.spoken(review.heldOn())));
	}

	/** Reminds the team manager of the reply. */
	public void remind(long reviewId, String reminder) {
		this.letters.remindTheManager(reviewId, this.replies.due(reviewId, ReviewRules.MANAGER_REPLY));
		this.replies.reminded(reviewId, reminder);
	}

	/** Records that the IRO's date has passed and tells the IRO managers. */
	public void overdue(long reviewId, String rule) {
		this.replies.miss(reviewId, rule);
		this.letters.overdue(reviewId, this.replies.due(reviewId, rule));
	}

}
