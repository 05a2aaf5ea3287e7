package org.iroengine.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.iroengine.calendar.LondonTime;

/**
 * What is known of a child before a list is compared with it.
 *
 * @param dateOfBirth null where the child is not known
 * @param withdrawn periods that were recorded by mistake
 * @param beforeGoLive whether a period that began then is from before the go-live day
 * @param worker the child's social worker today; may be null
 * @param team the team of that worker; may be null
 */
record KnownChild(LocalDate dateOfBirth, List<PeriodOfCare> periods, List<PeriodOfCare> withdrawn,
		Predicate<Instant> beforeGoLive, String worker, String team) {

	boolean hasOtherBirth(LocalDate date) {
		return this.dateOfBirth != null && !this.dateOfBirth.equals(date);
	}

	/** Whether a period that began on the day was recorded by mistake. */
	boolean isWithdrawn(LocalDate start) {
		return this.withdrawn.stream()
			.anyMatch((period) -> LondonTime.date(period.becameLookedAfterAt()).equals(start));
	}

	/**
	 * The new period with who works with the child; without clocks where it is from
	 * before the go-live day or nobody knows when it began.
	 */
	PeriodOfCare completed(PeriodOfCare read) {
		boolean opening = !read.startKnown() || this.beforeGoLive.test(read.becameLookedAfterAt());
		return new PeriodOfCare(0, read.childRef(), read.becameLookedAfterAt(), read.timeKnown(), read.notifiedAt(),
				read.legalStatus(), null, this.team, this.worker, List.of(), null, opening, read.startKnown());
	}

}
