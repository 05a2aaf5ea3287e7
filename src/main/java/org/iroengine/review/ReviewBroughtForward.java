package org.iroengine.review;

/**
 * News: the IRO brings the open review forward: it is to be booked earlier, and its
 * checklist goes at once. Told within the transaction.
 */
public record ReviewBroughtForward(long reviewId, long periodId, String childRef) {

}
