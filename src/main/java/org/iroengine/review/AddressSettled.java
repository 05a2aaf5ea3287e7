package org.iroengine.review;

/** Nobody is asked for an address any more: it is answered, or not wanted. */
record AddressSettled(long participantId) {

}
