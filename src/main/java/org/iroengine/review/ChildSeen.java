package org.iroengine.review;

import java.time.LocalDate;

/**
 * How the IRO spoke with the child before a meeting.
 *
 * @param on the day, or that of the offer where the child declined; null where there was
 * none
 * @param reason why it was not done, or null
 */
public record ChildSeen(SeenWay way, LocalDate on, String reason) {

}
