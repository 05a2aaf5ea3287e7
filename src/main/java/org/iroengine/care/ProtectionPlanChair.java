package org.iroengine.care;

import java.time.LocalDate;

/**
 * Who chairs a plan from a day on, until the next one does.
 *
 * @param from the first day, a local date in London
 */
public record ProtectionPlanChair(String chair, LocalDate from) {

}
