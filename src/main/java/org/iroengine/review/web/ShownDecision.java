package org.iroengine.review.web;

import java.util.List;
import java.util.stream.Stream;

import org.iroengine.review.Decision;
import org.iroengine.review.Decisions;

/**
 * A decision as pages show it.
 *
 * @param standing which earlier review set it, how it stands and how often it was set;
 * empty for a new one
 */
record ShownDecision(String words, String owner, String due, String standing) {

	static ShownDecision of(Decision decision) {
		return new ShownDecision(decision.words(), decision.owner(), Days.spoken(decision.dueOn()),
				(decision.state() == null) ? "" : standing(decision));
	}

	/** What the review decided, then how the earlier ones stand. */
	static List<ShownDecision> all(Decisions decisions, long reviewId) {
		return Stream.concat(decisions.of(reviewId).stream(), decisions.lookedAt(reviewId).stream())
			.map(ShownDecision::of)
			.toList();
	}

	private static String standing(Decision decision) {
		return "From the review on %s: %s%s".formatted(Days.spoken(decision.heldOn()), decision.state().words(),
				decision.repeated() ? "; set %d times".formatted(decision.times()) : "");
	}

}
