package org.iroengine.dispute;

import java.time.Instant;

/** A line that somebody has added to good practice. */
public record GoodPracticeReply(String person, String words, Instant at) {

}
