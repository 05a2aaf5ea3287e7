package org.iroengine.review;

/**
 * What the form of a mid-point review shows.
 *
 * @param child the reference and initials
 * @param last the day from which the next review is counted: the last one
 * @param next the day by which the next one is due
 * @param by the day by which it is to be done
 * @param clock the sentence that explains that day
 */
public record MidpointView(String child, String last, String next, String by, String clock) {

}
