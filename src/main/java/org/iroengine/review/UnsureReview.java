package org.iroengine.review;

import java.time.LocalDate;

/**
 * A review whose due date is not known for sure, because nobody has told when the one
 * before was held.
 *
 * @param child the reference and initials
 * @param due the due date it has meanwhile
 */
public record UnsureReview(String childRef, String child, LocalDate due) {

}
