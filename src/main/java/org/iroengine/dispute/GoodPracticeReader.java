package org.iroengine.dispute;

import java.time.Instant;

/**
 * Somebody who was told of good practice.
 *
 * @param notedAt when they said that they have read it; null while they have not
 */
public record GoodPracticeReader(String person, Instant notedAt) {

}
