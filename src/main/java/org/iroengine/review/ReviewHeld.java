package org.iroengine.review;

/** News: the last part of a review was held. Told within the transaction. */
public record ReviewHeld(long reviewId, long periodId, String childRef) {

}
