package org.iroengine.review;

/**
 * What the form about a change shows.
 *
 * @param child the reference and initials
 * @param change what has changed, in words
 * @param on when
 * @param clock the sentence that explains the due date
 * @param review when the next review is due, and booked
 * @param advice what this kind of change asks for
 * @param link where it is told in full
 */
public record ConsiderationView(String child, String change, String on, String clock, String review, String advice,
		String link) {

}
