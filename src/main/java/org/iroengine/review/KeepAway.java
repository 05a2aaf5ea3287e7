package org.iroengine.review;

import java.time.LocalDate;

/**
 * A decision that nothing is sent to somebody; taken once and not asked again at every
 * review.
 *
 * @param because why
 * @param until the day on which it is looked at again, or null
 * @param by who decided
 */
public record KeepAway(String because, LocalDate until, String by) {

}
