package org.iroengine.review;

/**
 * News: a meeting was held, adjourned, stood down or dropped. Told within the
 * transaction.
 */
public record MeetingClosed(long meetingId, long reviewId, String childRef, MeetingState state) {

}
