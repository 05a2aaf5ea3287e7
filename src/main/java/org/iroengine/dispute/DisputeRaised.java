package org.iroengine.dispute;

/**
 * News: an IRO has raised a dispute.
 *
 * @param team the team that answers, null where none is known
 * @param reason the reason's id in the table
 */
public record DisputeRaised(long disputeId, String childRef, String team, String reason) {

}
