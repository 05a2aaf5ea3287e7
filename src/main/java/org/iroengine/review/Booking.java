package org.iroengine.review;

import java.time.Instant;

/**
 * When and where a review is to be held.
 *
 * @param startsAt when it begins
 * @param minutes how long it takes
 * @param venue the address, or null; it may tell where the child lives
 * @param lateBecause why it is after the due date; null where it is not
 */
public record Booking(Instant startsAt, int minutes, VenueCategory category, String venue, String lateBecause) {

}
