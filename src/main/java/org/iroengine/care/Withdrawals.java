package org.iroengine.care;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.Problems.Fault;

/** Takes back a period of care that was recorded by mistake. */
@Component
public class Withdrawals {

	private final CareRecords records;

	private final PeriodChanges changes;

	private final PeriodReasons reasons;

	private final Clock clock;

	Withdrawals(CareRecords records, PeriodChanges changes, PeriodReasons reasons, Clock clock) {
		this.records = records;
		this.changes = changes;
		this.reasons = reasons;
		this.clock = clock;
	}

	/** Withdraws the child's latest period, open or not, with its reason. */
	@Transactional
	public Withdrawal withdraw(String childRef, String reason) {
		List<PeriodOfCare> periods = this.records.periods(childRef);
		if (periods.isEmpty()) {
			return new Withdrawal.NothingRecorded(childRef);
		}
		List<Fault> faults = PeriodReasons.faults(reason, "the period was recorded by mistake");
		return faults.isEmpty() ? withdraw(periods.get(periods.size() - 1), reason) : new Withdrawal.Refused(faults);
	}

	/** Of two people who withdraw the same period the second changes nothing. */
	private Withdrawal withdraw(PeriodOfCare latest, String reason) {
		PeriodOfCare held = this.records.hold(latest.id());
		if (!this.records.periods(held.childRef()).contains(held)) {
			return new Withdrawal.NothingRecorded(held.childRef());
		}
		this.reasons.keep(held, "withdrawn", reason);
		this.changes.withdraw(held, this.clock.instant());
		return new Withdrawal.Withdrawn(this.records.period(held.id()));
	}

}
