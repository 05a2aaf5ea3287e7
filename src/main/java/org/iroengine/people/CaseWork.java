package org.iroengine.people;

import java.time.LocalDate;

/**
 * Somebody's work with a child, past or present.
 *
 * @param childRef the child, who may not be known here yet
 * @param from the first day, a local date
 * @param to the last day, or null while it goes on
 */
public record CaseWork(String childRef, String person, CaseRole role, LocalDate from, LocalDate to) {

	/** Whether it goes on, on a local date in London. */
	public boolean isOn(LocalDate date) {
		return !date.isBefore(this.from) && (this.to == null || !date.isAfter(this.to));
	}

}
