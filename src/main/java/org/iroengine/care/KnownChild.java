package org.iroengine.care;

import java.time.LocalDate;
import java.util.List;

import org.iroengine.calendar.LondonTime;

/**
 * What is known of a child before a list is compared with it.
 *
 * @param dateOfBirth null where the child is not known
 * @param goLive the day from which periods have clocks; null where it is not set
 * @param worker the child's social worker today; may be null
 * @param team the team of that worker; may be null
 */
record KnownChild(LocalDate dateOfBirth, List<PeriodOfCare> periods, LocalDate goLive, String worker, String team) {

	boolean hasOtherBirth(LocalDate date) {
		return this.dateOfBirth != null && !this.dateOfBirth.equals(date);
	}

	/**
	 * The new period with who works with the child; without clocks where it is from
	 * before the go-live day or nobody knows when it began.
	 */
	PeriodOfCare completed(PeriodOfCare read) {
		boolean opening = !read.startKnown()
				|| this.goLive != null && LondonTime.date(read.becameLookedAfterAt()).isBefore(this.goLive);
		return new PeriodOfCare(0, read.childRef(), read.becameLookedAfterAt(), read.timeKnown(), read.notifiedAt(),
				read.legalStatus(), null, this.team, this.worker, List.of(), null, opening, read.startKnown());
	}

}
