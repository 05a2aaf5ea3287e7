package org.iroengine.dispute;

/** News: a reason has piled up in a team, and a collective concern is offered. */
public record CollectiveOffered(long collectiveId) {

}
