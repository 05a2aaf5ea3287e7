package org.iroengine.dispute;

/**
 * News: something beside a dispute is to be followed up until it is answered.
 */
public record FollowUpBegun(long followUpId, long disputeId, String childRef) {

}
