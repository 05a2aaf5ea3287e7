package org.iroengine.allocation;

/** Somebody has to decide about the children of an officer. */
public record ReassignmentOpened(long reassignmentId, String key) {

}
