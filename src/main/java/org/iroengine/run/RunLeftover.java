package org.iroengine.run;

/**
 * An item that was given up.
 *
 * @param error why, as the last attempt said it
 */
public record RunLeftover(String item, String error) {

}
