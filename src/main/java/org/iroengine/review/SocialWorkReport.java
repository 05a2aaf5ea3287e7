package org.iroengine.review;

import java.time.LocalDate;

/**
 * The social work report for a meeting.
 *
 * @param sentOn the day on which it went to the IRO
 * @param place where it is on the case system
 * @param planIncluded whether the care plan is with it
 */
public record SocialWorkReport(LocalDate sentOn, String place, boolean planIncluded) {

}
