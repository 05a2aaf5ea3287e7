package org.iroengine.review;

/**
 * What business support writes of how it was told what it enters, not checked.
 *
 * @param by in whose name it enters, or null where the child has nobody yet
 * @param way how it was told, or null
 * @param on the day of that, or null
 */
public record WrittenTelling(String by, String way, String on) {

}
