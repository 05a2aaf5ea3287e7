package org.iroengine.allocation;

import java.time.Instant;

/**
 * A concern that the service suggests to the child's IRO; nobody has raised it yet.
 *
 * @param team the team it concerns, or null where none is known
 * @param kind what went wrong, such as {@code late-notification}
 * @param words what the IRO reads
 */
public record SuggestedConcern(long id, String childRef, String team, String kind, String words, Instant suggestedAt) {

}
