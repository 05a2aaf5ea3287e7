package org.iroengine.review;

/** News: a booked meeting has another date or place. Told within the transaction. */
public record MeetingMoved(long meetingId, long reviewId, String childRef) {

}
