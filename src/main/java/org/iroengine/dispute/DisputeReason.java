package org.iroengine.dispute;

/**
 * A reason for which IROs raise disputes.
 *
 * @param id the name in the table, such as {@code plan-not-updated}
 * @param title what people read
 * @param category the category it is counted under, such as {@code planning}
 */
public record DisputeReason(String id, String title, String category) {

}
