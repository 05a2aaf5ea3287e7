package org.iroengine.dispute;

import java.time.LocalDate;

/**
 * Which good practice to list; what is null is not asked for.
 *
 * @param from the first day, a local date in London
 * @param to the last day
 */
public record GoodPracticeFilter(String childRef, String team, GoodPracticeTheme theme, LocalDate from, LocalDate to) {

}
