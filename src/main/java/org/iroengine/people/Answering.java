package org.iroengine.people;

import org.iroengine.web.UserGroup;

/**
 * Who answers for a rung of a team's line on one day.
 *
 * @param person who answers
 * @param rung the rung whose holder or deputy that person is
 * @param insteadOf the holder of the rung asked for, where somebody else answers; null
 * where they answer themselves or the post is vacant
 * @param why why somebody else answers, in words; null where the holder answers
 */
public record Answering(String person, UserGroup rung, String insteadOf, String why) {

}
