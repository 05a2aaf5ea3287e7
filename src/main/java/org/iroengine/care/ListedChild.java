package org.iroengine.care;

import java.time.LocalDate;
import java.util.List;

/**
 * A child as a list of the caseload tells of it.
 *
 * @param dateOfBirth null where the list does not tell it legibly; the child is then
 * refused
 * @param periods the earliest first, none within another
 */
public record ListedChild(String childRef, LocalDate dateOfBirth, List<ListedPeriod> periods) {

}
