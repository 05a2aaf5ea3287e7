package org.iroengine.review;

/**
 * News: a meeting that was to be booked is held together with that of a brother or
 * sister, which moved.
 */
public record BookedTogether(long meetingId, WrittenBooking written) {

}
