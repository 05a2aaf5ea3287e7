package org.iroengine.care;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;

/** Takes in the news that a child has come into care: once, wholly, or not at all. */
@Component
class Arrivals {

	private final CareRecords records;

	private final CareProcess process;

	private final ArrivalChecks checks;

	private final Audit audit;

	private final Clock clock;

	Arrivals(CareRecords records, CareProcess process, ArrivalChecks checks, Audit audit, Clock clock) {
		this.records = records;
		this.process = process;
		this.checks = checks;
		this.audit = audit;
		this.clock = clock;
	}

	Arrival arrive(ComingIntoCare written) {
		ArrivalCheck check = this.checks.check(written, this.clock.instant());
		return check.faults().isEmpty() ? record(check.child(), this.checks.period(check), written)
				: new Arrival.Refused(check.faults());
	}

	/** Where the period is not new, nothing at all is written. */
	private Arrival record(Child child, PeriodOfCare period, ComingIntoCare written) {
		this.records.add(child);
		return this.records.add(period, this.clock.instant(), CurrentUser.name())
			.map(this.records::period)
			.map((recorded) -> begin(recorded, child, written))
			.orElseGet(() -> known(period));
	}

	private Arrival begin(PeriodOfCare period, Child child, ComingIntoCare written) {
		this.records.fillIn(child);
		this.records.link(child.childRef(), written.siblings(), written.parents());
		this.audit.record("came into care", new AuditSubject("period", period.id(), period.childRef()), period.begun());
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
