package org.iroengine.dispute;

/**
 * What the IRO challenges, in the IRO's words.
 *
 * @param reason the reason's id in the table
 * @param category the category that the reason is counted under
 * @param concern what is wrong
 * @param requested what is asked for
 * @param childsWishes what the child wishes
 * @param impact what it does to the child
 * @param reviewId the review it came up at, or null
 * @param decisionId the decision of a review that was not met, or null
 * @param challenged the person challenged, who never answers; null where it is nobody in
 * particular
 * @param team the team that answers; null for whichever holds the child's case
 */
public record Challenge(String reason, String category, String concern, String requested, String childsWishes,
		String impact, Long reviewId, Long decisionId, String challenged, String team) {

}
