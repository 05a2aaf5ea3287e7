package org.iroengine.people;

import java.time.LocalDate;

import org.iroengine.web.UserGroup;

/**
 * A post above a team that somebody holds or held.
 *
 * @param from the first day, a local date in London; null where it was not kept
 * @param to the last day; null while it goes on
 */
public record LineHeld(String team, UserGroup rung, String person, LocalDate from, LocalDate to) {

}
