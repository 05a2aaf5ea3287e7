package org.iroengine.review;

import java.time.LocalDate;

/**
 * A review that was held before this service went live.
 *
 * @param heldOn a local date in London
 * @param participation how the child took part, a code of the national return; null where
 * it is not known
 */
public record EarlierReview(String childRef, LocalDate heldOn, String participation) {

}
