package org.iroengine.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.people.People;

/** Checks what was written of a child against what is known already. */
@Component
class ArrivalChecks {

	private final CareRecords records;

	private final People people;

	private final Calendars calendars;

	private final GoLive goLive;

	ArrivalChecks(CareRecords records, People people, Calendars calendars, GoLive goLive) {
		this.records = records;
		this.people = people;
		this.calendars = calendars;
		this.goLive = goLive;
	}

	ArrivalCheck check(ComingIntoCare written, Instant now) {
		ArrivalCheck check = new ArrivalCheck(written, now);
		check.known("team", written.team(), this.people::teamExists)
			.known("socialWorker", written.socialWorker(), (id) -> this.people.person(id).isPresent());
		check.period().ifPresent((period) -> checkCalendar(check, period));
		if (check.hasReference()) {
			check.period()
				.flatMap(this::earlierPeriodOver)
				.ifPresent((earlier) -> check.fault("becameLookedAfterAt",
						"An earlier period of care ran until %s; a new one cannot begin before that."
							.formatted(earlier.endedAt())));
			check.dateOfBirth().ifPresent((date) -> checkSameBirth(check, written.childRef(), date));
		}
		return check;
	}

	/** The period as it is to be recorded, where nothing is wrong with it. */
	PeriodOfCare period(ArrivalCheck check) {
		PeriodOfCare period = check.period().orElseThrow();
		return period.opening(this.goLive.precededBy(period.becameLookedAfterAt()));
	}

	private void checkCalendar(ArrivalCheck check, PeriodOfCare period) {
		if (LondonTime.date(period.becameLookedAfterAt()).isBefore(this.calendars.current().first())) {
			check.fault("becameLookedAfterAt", "No date can be counted from before %s. Check the year."
				.formatted(this.calendars.current().first()));
		}
	}

	/** Who asks may not be the one who may read the date that is known. */
	private void checkSameBirth(ArrivalCheck check, String childRef, LocalDate date) {
		this.records.child(childRef)
			.filter((known) -> !known.dateOfBirth().equals(date))
			.ifPresent((known) -> check.fault("dateOfBirth",
					"%s is known with another date of birth. Check the reference and the date.".formatted(childRef)));
	}

	private Optional<PeriodOfCare> earlierPeriodOver(PeriodOfCare period) {
		return this.records.periods(period.childRef())
			.stream()
			.filter((other) -> other.endedAt() != null && period.becameLookedAfterAt().isBefore(other.endedAt())
					&& !period.becameLookedAfterAt().equals(other.becameLookedAfterAt()))
			.findFirst();
	}

}
