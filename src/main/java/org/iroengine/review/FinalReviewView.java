package org.iroengine.review;

/**
 * What the form about the final review shows.
 *
 * @param child the reference and initials
 * @param ended when care ended
 * @param last which review was held last
 * @param clock the sentence that explains the due date
 * @param link where the child's page is
 * @param raise where the IRO raises a dispute
 */
public record FinalReviewView(String child, String ended, String last, String clock, String link, String raise) {

}
