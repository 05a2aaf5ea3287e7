package org.iroengine.dispute;

/**
 * News: a dispute is formal, and its clocks run.
 *
 * @param periodId null where the child is on a protection plan and not looked after
 */
public record DisputeMadeFormal(long disputeId, String childRef, Long periodId) {

}
