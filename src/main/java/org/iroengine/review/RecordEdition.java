package org.iroengine.review;

import java.time.Instant;

/**
 * A finished edition of a review's record; a later one stands in its place and leaves it
 * as it is.
 *
 * @param number from 1 for each review
 * @param finishedBy who finished it
 * @param reason why it corrects the edition before; null for the first
 */
public record RecordEdition(long id, long reviewId, int number, Instant finishedAt, String finishedBy, String reason) {

}
