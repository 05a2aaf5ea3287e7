package org.iroengine.review;

/**
 * News: the convening checklist of a meeting is back, and {@link Participants} know who
 * is to be asked. Told once, within the transaction.
 */
public record ChecklistReturned(long meetingId, long reviewId, String childRef) {

}
