package org.iroengine.review;

import java.time.Instant;

/** Something an IRO notes about a child for themselves. */
public record PrivateNote(long id, String words, Instant writtenAt, String writtenBy) {

}
