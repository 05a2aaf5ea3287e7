package org.iroengine.dispute;

import java.time.Instant;

/**
 * How a dispute ended.
 *
 * @param outcome what came of it, or why it was withdrawn
 * @param impactOnChild what it changed for the child; null where it was withdrawn
 */
public record Closure(Instant at, String by, String outcome, String impactOnChild) {

}
