package org.iroengine.dispute;

/**
 * News: somebody else answers the level that is open.
 *
 * @param responder null while nobody can
 */
public record ResponderChanged(long disputeId, long levelId, String childRef, String responder) {

}
