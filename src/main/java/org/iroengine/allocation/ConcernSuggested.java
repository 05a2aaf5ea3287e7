package org.iroengine.allocation;

/**
 * News: something went so wrong for a child that the IRO may want to raise a concern.
 *
 * @param concernId the suggestion, open until somebody takes or dismisses it
 * @param team the team it concerns, or null where none is known
 * @param kind what went wrong, such as {@code late-notification}
 */
record ConcernSuggested(long concernId, long periodId, String childRef, String team, String kind) {

}
