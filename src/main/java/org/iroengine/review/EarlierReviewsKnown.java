package org.iroengine.review;

/**
 * News: reviews from before go-live are known now, and the open review counts from the
 * last of them. Told within the transaction.
 */
public record EarlierReviewsKnown(long reviewId, long periodId, String childRef) {

}
