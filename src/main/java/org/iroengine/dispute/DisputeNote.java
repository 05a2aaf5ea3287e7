package org.iroengine.dispute;

import java.time.Instant;

/** A private note of an IRO about a dispute. */
public record DisputeNote(String words, Instant writtenAt, String writtenBy) {

}
