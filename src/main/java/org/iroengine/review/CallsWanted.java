package org.iroengine.review;

/**
 * News: somebody is to be called because no letter about the child leaves; told once for
 * each list, within the transaction.
 */
public record CallsWanted(long stopId, String childRef) {

}
