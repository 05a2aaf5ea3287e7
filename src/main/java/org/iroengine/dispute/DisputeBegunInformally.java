package org.iroengine.dispute;

/**
 * News: a dispute has begun as a quiet word.
 *
 * @param periodId null where the child is on a protection plan and not looked after
 */
public record DisputeBegunInformally(long disputeId, String childRef, Long periodId) {

}
