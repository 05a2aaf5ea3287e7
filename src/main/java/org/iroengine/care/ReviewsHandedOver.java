package org.iroengine.care;

/**
 * News: another IRO reviews the care of a child. Told within the transaction.
 */
public record ReviewsHandedOver(long periodId, String childRef) {

}
