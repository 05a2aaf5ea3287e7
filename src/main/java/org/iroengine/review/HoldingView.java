package org.iroengine.review;

/**
 * What the forms around a meeting show.
 *
 * @param child the reference and initials
 * @param meeting when it is, in London time
 * @param clock the sentence that explains the due date
 * @param report whether the social work report has come, in words
 * @param raise where the IRO raises a dispute from this review
 */
public record HoldingView(String child, String meeting, String clock, String report, String raise) {

}
