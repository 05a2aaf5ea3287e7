package org.iroengine.review;

/** News: somebody is not around the child any more. Told within the transaction. */
public record ParticipantLeft(String childRef) {

}
