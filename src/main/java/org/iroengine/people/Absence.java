package org.iroengine.people;

import java.time.LocalDate;

/**
 * Days on which somebody is not at work.
 *
 * @param from the first day, a local date in London
 * @param to the last day
 * @param deputy who stands in, or null where nobody is named
 */
public record Absence(String person, LocalDate from, LocalDate to, String deputy) {

}
