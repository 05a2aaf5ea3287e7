package org.iroengine.correspondence;

/**
 * News: a letter does not leave, because nothing about the child does. Told within the
 * transaction.
 */
public record LetterStopped(long letterId, String childRef) {

}
