package org.iroengine.review;

/**
 * Why a review cannot be booked as it was written.
 *
 * @param field the name of the field to mend
 * @param message what is wrong and what to do
 */
public record BookingFault(String field, String message) {

}
