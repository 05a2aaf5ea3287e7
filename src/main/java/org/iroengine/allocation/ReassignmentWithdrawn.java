package org.iroengine.allocation;

/** The officer stays; nothing is to be decided any more. */
public record ReassignmentWithdrawn(long reassignmentId) {

}
