package org.iroengine.dispute;

/**
 * A dispute as an IRO writes it, in a form, on the page or over the API; what was left
 * out is null.
 *
 * @param formal whether it begins formal
 * @param startLevel the level a formal one begins at; null for the first
 * @param levelReason why it begins higher than the first level
 * @param reviewRef the number of the review it came up at
 * @param decision the number of the decision that was not met
 * @param concernId the suggested concern it takes up
 */
public record WrittenDispute(String childRef, Boolean formal, String reason, String category, String concern,
		String requested, String childsWishes, String impact, Integer startLevel, String levelReason, String reviewRef,
		Long decision, String challenged, String team, Long concernId) {

}
