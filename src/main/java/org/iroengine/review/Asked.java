package org.iroengine.review;

import java.time.Instant;

/**
 * Something that is asked of a person.
 *
 * @param title what, in a few words, such as {@code Social work report}
 * @param words what to do and why, in a sentence
 * @param child the reference and initials
 * @param due the last moment in which it is in time, or null
 * @param href where it is done, a path below the product's address
 */
public record Asked(String title, String words, String child, Instant due, String href) {

}
