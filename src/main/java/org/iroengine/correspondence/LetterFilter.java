package org.iroengine.correspondence;

/**
 * Which letters to list; what is null does not narrow.
 *
 * @param childRef the child they concern
 * @param state where they stand
 * @param recipientId whom they go to
 */
public record LetterFilter(String childRef, LetterState state, String recipientId) {
}
