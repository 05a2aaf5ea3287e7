package org.iroengine.allocation;

import java.time.LocalDate;

/** Days from the first to the last, both included; local dates in London. */
public record DayRange(LocalDate first, LocalDate last) {

	boolean meet(LocalDate from, LocalDate to) {
		return !this.first.isAfter(to) && !this.last.isBefore(from);
	}

}
