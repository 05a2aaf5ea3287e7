package org.iroengine.reporting;

/**
 * A number by which a manager sees how the service stands.
 *
 * @param name what is counted
 * @param count how many there are
 * @param late whether somebody should look at them
 * @param href where they are listed
 */
public record Figure(String name, long count, boolean late, String href) {

}
