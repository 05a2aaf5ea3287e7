package org.iroengine.care;

/**
 * What the form about a same-day return shows; moments in words.
 *
 * @param child the reference and the initials
 * @param earlier when the earlier period began
 * @param ended when it ended
 * @param began when the child came back
 */
public record ReentryView(String child, String earlier, String ended, String began) {

}
