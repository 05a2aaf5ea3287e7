package org.iroengine.dispute;

/**
 * News: a dispute has another officer, though the child has no new IRO.
 *
 * @param naming the number of the naming, which tells one from the next
 */
public record DisputeCarriedOn(long disputeId, String childRef, long naming) {

}
