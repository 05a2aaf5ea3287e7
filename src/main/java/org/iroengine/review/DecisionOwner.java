package org.iroengine.review;

/**
 * Somebody who may be given something to do by a review.
 *
 * @param value how a form names them
 * @param words what people read
 * @param role the same without a name
 * @param participantId null for a role
 */
public record DecisionOwner(String value, String words, String role, Long participantId) {

}
