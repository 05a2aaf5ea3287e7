package org.iroengine.dispute;

/** News: one more case belongs to a collective concern that is offered. */
public record CollectiveJoined(long collectiveId) {

}
