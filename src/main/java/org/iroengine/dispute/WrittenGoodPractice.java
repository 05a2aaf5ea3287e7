package org.iroengine.dispute;

/**
 * Good practice as somebody wrote it, unchecked.
 *
 * @param theme the id of a theme
 * @param words what was good
 */
public record WrittenGoodPractice(String childRef, String theme, String words) {

}
