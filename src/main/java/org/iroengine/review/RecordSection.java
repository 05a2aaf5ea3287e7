package org.iroengine.review;

/**
 * A part of a record, as the council words it.
 *
 * @param id its name
 * @param heading what the child reads above it
 * @param hint what the IRO may write there
 */
public record RecordSection(String id, String heading, String hint) {

}
