package org.iroengine.care;

/**
 * What was written of the end of care.
 *
 * @param endedAt a date, or a date and time
 * @param outcome {@code transferred}, or {@code ended}; null says ended
 * @param transferredTo the name of the other authority; may be null
 */
public record WrittenEnd(String endedAt, String reason, String outcome, String transferredTo) {

}
