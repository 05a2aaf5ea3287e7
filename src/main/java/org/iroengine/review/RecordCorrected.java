package org.iroengine.review;

/**
 * News: a corrected edition of a record stands in the place of the one before. Told
 * within the transaction.
 */
public record RecordCorrected(long reviewId, long periodId, String childRef, int edition) {

}
