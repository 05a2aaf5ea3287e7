package org.iroengine.reporting;

/**
 * Something that is late now.
 *
 * @param childRef the child it concerns, or null
 * @param about the child's reference, or in words what else it concerns
 * @param entry what it is, and since when it is late
 * @param holder who has it
 */
public record LatePromise(String childRef, String about, Timeline.Entry entry, String holder) {

}
