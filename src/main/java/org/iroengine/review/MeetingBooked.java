package org.iroengine.review;

/** News: a meeting of a review has a date. Told within the transaction. */
public record MeetingBooked(long meetingId, long reviewId, String childRef) {

}
