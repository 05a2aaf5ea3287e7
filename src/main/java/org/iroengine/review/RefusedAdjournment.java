package org.iroengine.review;

import java.time.Instant;

/**
 * An IRO manager's refusal of a second adjournment.
 *
 * @param by who refused, the user's id
 * @param at when
 * @param reason in the manager's words
 */
public record RefusedAdjournment(String by, Instant at, String reason) {

}
