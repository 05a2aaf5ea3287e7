package org.iroengine.correspondence;

/**
 * A letter cannot be delivered by mail and waits for a person; published in the
 * transaction that parks it.
 *
 * @param letterId the letter
 * @param childRef the child it concerns, or null where it concerns none
 */
public record LetterParked(long letterId, String childRef) {
}
