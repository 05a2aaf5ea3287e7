package org.iroengine.review;

/** News: nothing unsent about a child leaves from now on. Told within the transaction. */
record StopRecorded(long stopId, String childRef) {

}
