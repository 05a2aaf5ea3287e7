package org.iroengine.dispute;

/** News: a dispute has gone to another level without a reply or a verdict. */
public record DisputeMoved(long disputeId) {

}
