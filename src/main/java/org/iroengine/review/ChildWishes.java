package org.iroengine.review;

/**
 * How the child wants the review to be; each may be null where the child said nothing.
 *
 * @param who who should come, and who not
 * @param where in which place
 * @param when at what time
 * @param about what is to be talked about, and what not
 * @param chairing whether the child wants to chair
 */
public record ChildWishes(String who, String where, String when, String about, Chairing chairing) {

}
