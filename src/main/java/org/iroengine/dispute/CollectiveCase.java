package org.iroengine.dispute;

/**
 * A dispute that belongs to a collective concern.
 *
 * @param reference the dispute's
 * @param child the child's reference, and the initials where they are known
 * @param raised on which day, in words
 */
public record CollectiveCase(String reference, String child, String raised) {

}
