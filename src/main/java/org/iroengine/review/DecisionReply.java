package org.iroengine.review;

import java.time.Instant;

/**
 * What was said about the decisions of a review.
 *
 * @param words null where nothing is said besides
 * @param person who said it
 */
public record DecisionReply(long id, long reviewId, ReplyKind kind, String words, Instant at, String person) {

}
