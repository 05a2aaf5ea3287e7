package org.iroengine.review;

/**
 * News: the social worker is asked for the address of somebody who is to be invited. Told
 * within the transaction.
 */
public record AddressAsked(long participantId, long meetingId, String childRef) {

}
