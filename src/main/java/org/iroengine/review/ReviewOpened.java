package org.iroengine.review;

/** News: a review is due and is to be held. Told within the transaction. */
public record ReviewOpened(long reviewId, long periodId, String childRef) {

}
