package org.iroengine.care;

/**
 * Something that cannot be right about a child of a list.
 *
 * @param period the period it concerns; null where it concerns the child
 * @param field the field, as calls about a child name it
 */
public record ListedFault(ListedPeriod period, String field, String message) {

}
