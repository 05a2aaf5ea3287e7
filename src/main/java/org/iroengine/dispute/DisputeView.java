package org.iroengine.dispute;

/**
 * What the forms about a dispute show.
 *
 * @param child the child's reference and initials
 * @param dispute the reference, who raised it and when
 * @param reason the reason, as people read it
 * @param level which level has it and why
 * @param clock the sentence that explains the date of the level, or of the informal stage
 * @param total the sentence that explains the date of the whole
 * @param next who has it after that
 * @param reply the reply to judge, or empty
 * @param proposal the extension to answer, or empty
 * @param link where the whole of it can be read
 */
public record DisputeView(String child, String dispute, String reason, String concern, String requested,
		String childsWishes, String impact, String level, String clock, String total, String next, String reply,
		String proposal, String link) {

}
