package org.iroengine.allocation;

/**
 * What the forms after an allocation show.
 *
 * @param child the reference and initials
 * @param officer the IRO
 * @param since when the officer was allocated, in London time
 * @param clock the sentence that explains the due date
 * @param link where the introduction card is
 * @param protectionPlan whether the child is on a child protection plan
 */
public record IntroductionView(String child, String officer, String since, String clock, String link,
		boolean protectionPlan) {

}
