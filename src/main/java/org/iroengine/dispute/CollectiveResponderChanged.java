package org.iroengine.dispute;

/** News: somebody else answers a collective concern now. */
public record CollectiveResponderChanged(long collectiveId, String responder) {

}
