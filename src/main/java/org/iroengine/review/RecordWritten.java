package org.iroengine.review;

/**
 * News: the full record of a review is written and may be distributed. Told within the
 * transaction.
 */
public record RecordWritten(long reviewId, long periodId, String childRef) {

}
