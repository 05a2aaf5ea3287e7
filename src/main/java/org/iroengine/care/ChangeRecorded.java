package org.iroengine.care;

/**
 * News: the circumstances of a child have changed, and the IRO is to consider it. Told
 * within the transaction, once for each change.
 */
public record ChangeRecorded(long changeId, long periodId, String childRef) {

}
