package org.iroengine.dispute;

/** News: an IRO has acknowledged good practice. */
public record GoodPracticeAcknowledged(long practiceId, String childRef) {

}
