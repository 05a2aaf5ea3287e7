package org.iroengine.review;

/** News: a meeting of a review is to be booked. Told within the transaction. */
public record MeetingWanted(long meetingId, long reviewId, String childRef) {

}
