package org.iroengine.dispute;

/**
 * News: somebody else answers the level that is open, or nobody can.
 *
 * @param before the level as it was
 * @param now the level as it is
 * @param time from 1 in each dispute
 */
public record ResponderChanged(DisputeLevel before, DisputeLevel now, int time) {

}
