package org.iroengine.review;

/**
 * What was seen to at a review that was held.
 *
 * @param advocacy whether advocacy was explained
 * @param permanence whether there is a plan for permanence; null before the second review
 * @param section20 whether the consent was checked; null where there is none to check
 * @param chaired whether the child chaired it
 * @param who whether the child was asked who should come
 * @param where whether the child was asked where
 * @param when whether the child was asked when
 */
public record Conduct(Boolean advocacy, Boolean permanence, Boolean section20, Chaired chaired, boolean who,
		boolean where, boolean when) {

}
