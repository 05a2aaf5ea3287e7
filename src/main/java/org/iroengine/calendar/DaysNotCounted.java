package org.iroengine.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a count of working days stepped over.
 *
 * @param weekends whether a Saturday or Sunday was stepped over
 * @param holidays the weekdays that are not worked, in order
 */
public record DaysNotCounted(boolean weekends, List<LocalDate> holidays) {

	/** Whether every day was counted. */
	public boolean none() {
		return !this.weekends && this.holidays.isEmpty();
	}

}
