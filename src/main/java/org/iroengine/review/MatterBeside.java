package org.iroengine.review;

/**
 * A matter beside the reviews of a child that an IRO should have in mind at a review.
 *
 * @param words what it is and where it stands
 * @param link where it can be read
 */
public record MatterBeside(String words, String link) {

}
