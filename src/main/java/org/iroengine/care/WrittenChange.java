package org.iroengine.care;

/**
 * What was written of a change of circumstances.
 *
 * @param kind such as {@code placement}
 * @param date a local date in London
 * @param legalStatus the code of the new one, where that is the change
 * @param note in words; may be null
 */
public record WrittenChange(String kind, String date, String legalStatus, String note) {

}
