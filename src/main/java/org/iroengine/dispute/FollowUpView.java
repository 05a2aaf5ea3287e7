package org.iroengine.dispute;

/**
 * What the form about something to be followed up shows.
 *
 * @param child the child's reference and initials
 * @param what what is followed up beside which dispute
 * @param words what was asked or promised
 * @param owner who promised it, in a sentence, or empty
 * @param clock the sentence that explains the date
 * @param link where the dispute can be read
 */
public record FollowUpView(String child, String what, String words, String owner, String clock, String link) {

}
