package org.iroengine.dispute;

/** News: the IRO has taken a dispute back. */
public record DisputeWithdrawn(long disputeId) {

}
