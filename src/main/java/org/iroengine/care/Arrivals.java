package org.iroengine.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.people.People;
import org.iroengine.web.CurrentUser;

/** Takes in the news that a child has come into care: once, wholly, or not at all. */
@Component
class Arrivals {

	private final CareRecords records;

	private final CareProcess process;

	private final People people;

	private final Audit audit;

	private final Clock clock;

	Arrivals(CareRecords records, CareProcess process, People people, Audit audit, Clock clock) {
		this.records = records;
		this.process = process;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	Arrival arrive(ComingIntoCare written) {
		ArrivalCheck check = new ArrivalCheck(written, this.clock.instant());
		Optional<PeriodOfCare> period = check.period();
		Optional<LocalDate> birth = check.dateOfBirth();
		check.known("team", written.team(), this.people::teamExists)
			.known("socialWorker", written.socialWorker(), (id) -> this.people.person(id).isPresent());
		period.flatMap(this::earlierPeriodIn)
			.ifPresent((earlier) -> check.fault("becameLookedAfterAt",
					"An earlier period of care ran until %s; this start lies in it.".formatted(earlier.endedAt())));
		birth.ifPresent((date) -> checkSameBirth(check, written.childRef(), date));
		return check.faults().isEmpty() ? record(new Child(written.childRef(), written.initials(), birth.orElseThrow()),
				period.orElseThrow(), written) : new Arrival.Refused(check.faults());
	}

	private void checkSameBirth(ArrivalCheck check, String childRef, LocalDate date) {
		this.records.child(childRef)
			.filter((known) -> !known.dateOfBirth().equals(date))
			.ifPresent(
					(known) -> check.fault("dateOfBirth", "%s is known with the date of birth %s. Check the reference."
						.formatted(childRef, known.dateOfBirth())));
	}

	private Optional<PeriodOfCare> earlierPeriodIn(PeriodOfCare period) {
		return this.records.periods(period.childRef())
			.stream()
			.filter((other) -> other.endedAt() != null && period.becameLookedAfterAt().isBefore(other.endedAt())
					&& period.becameLookedAfterAt().isAfter(other.becameLookedAfterAt()))
			.findFirst();
	}

	private Arrival record(Child child, PeriodOfCare period, ComingIntoCare written) {
		this.records.save(child);
		written.siblings().forEach((sibling) -> this.records.link(child.childRef(), sibling));
		return this.records.add(period, this.clock.instant(), CurrentUser.name())
			.map(this.records::period)
			.map(this::begin)
			.orElseGet(() -> known(period));
	}

	private Arrival begin(PeriodOfCare period) {
		this.audit.record("came into care", new AuditSubject("period", period.id(), period.childRef()),
				Map.of("becameLookedAfterAt", period.becameLookedAfterAt().toString(), "timeKnown", period.timeKnown(),
						"notifiedAt", period.notifiedAt().toString(), "legalStatus", period.legalStatus()));
		this.process.start(period);
		return new Arrival.Recorded(period);
	}

	private Arrival known(PeriodOfCare period) {
		return this.records.periods(period.childRef())
			.stream()
			.filter((other) -> other.becameLookedAfterAt().equals(period.becameLookedAfterAt()))
			.findFirst()
			.<Arrival>map(Arrival.AlreadyKnown::new)
			.orElseGet(() -> new Arrival.AlreadyInCare(open(period.childRef())));
	}

	private PeriodOfCare open(String childRef) {
		return this.records.periods(childRef)
			.stream()
			.filter((period) -> period.endedAt() == null)
			.findFirst()
			.orElseThrow();
	}

}
