package org.iroengine.care;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.Problems.Fault;

/** Finds everything for which a corrected start cannot be right. */
@Component
class StartCheck {

	static final String FIELD = "becameLookedAfterAt";

	private final CareRecords records;

	private final ArrivalChecks checks;

	private final GoLive goLive;

	private final Clock clock;

	StartCheck(CareRecords records, ArrivalChecks checks, GoLive goLive, Clock clock) {
		this.records = records;
		this.checks = checks;
		this.goLive = goLive;
		this.clock = clock;
	}

	/**
	 * What an arrival with this start would be refused for, and what only a change can
	 * be.
	 */
	List<Fault> faults(PeriodOfCare period, String start) {
		ArrivalCheck check = this.checks.check(written(period, start), this.clock.instant());
		List<Fault> faults = new ArrayList<>(check.faults());
		if (faults.isEmpty()) {
			PeriodOfCare corrected = corrected(period, start);
			if (period.equals(corrected)) {
				faults.add(new Fault(FIELD, "This is the start that is recorded already. Write the right one."));
			}
			if (isThatOfAnother(corrected)) {
				faults.add(new Fault(FIELD, "An earlier period of care began at this moment. Write a later start."));
			}
			if (period.opening() && !this.goLive.precededBy(corrected.becameLookedAfterAt())) {
				faults.add(new Fault(FIELD,
						"""
								The child is of the opening caseload, which has no clocks, and from this start there would be some. \
								Withdraw this period as recorded by mistake, and record the child anew with the right start."""));
			}
		}
		return faults;
	}

	/** The period with the start that was written; it must be readable. */
	PeriodOfCare corrected(PeriodOfCare period, String start) {
		LondonTime.Written moment = LondonTime.read(start);
		return period.startedAt(moment.at(), moment.timeKnown());
	}

	private ComingIntoCare written(PeriodOfCare period, String start) {
		Child child = this.records.child(period.childRef()).orElseThrow();
		return new ComingIntoCare(child.childRef(), child.dateOfBirth().toString(), start, null, period.legalStatus(),
				null, null, null, null, List.of(), List.of());
	}

	private boolean isThatOfAnother(PeriodOfCare corrected) {
		return this.records.periods(corrected.childRef())
			.stream()
			.anyMatch((other) -> other.id() != corrected.id()
					&& other.becameLookedAfterAt().equals(corrected.becameLookedAfterAt()));
	}

}
