package org.iroengine.review;

/**
 * News: a review is not required any more, because the child ceased to be looked after.
 * Told within the transaction.
 *
 * @param reviewId the review that was open
 */
public record ReviewDropped(long reviewId, long periodId, String childRef) {

}
