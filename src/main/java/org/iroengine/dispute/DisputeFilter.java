package org.iroengine.dispute;

import java.time.LocalDate;

/**
 * Which disputes are listed; what is null is not looked at.
 *
 * @param state the word of the state, {@code open} for both that are open
 * @param level the number of the open level; 0 for the informal stage
 * @param iro whoever acts as the child's IRO
 * @param overdue true for those alone whose date, or the date of the whole, has passed;
 * false for the others alone
 * @param basis the word of the basis
 * @param from raised on that day or later, a local date in London
 * @param to raised on that day or earlier
 */
public record DisputeFilter(String state, Integer level, String team, String reason, String iro, Boolean overdue,
		String basis, LocalDate from, LocalDate to) {

}
