package org.iroengine.allocation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.web.CurrentUser;

/** The children who had an officer before the service went live. */
@Component
public class OpeningCaseload {

	private final AllocationRecords records;

	private final Proposals proposals;

	private final Audit audit;

	private final Clock clock;

	OpeningCaseload(AllocationRecords records, Proposals proposals, Audit audit, Clock clock) {
		this.records = records;
		this.proposals = proposals;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records that the officer is the child's IRO already, without a clock; answers the
	 * reason where it may not stand.
	 */
	@Transactional
	public Optional<String> record(PeriodOfCare period, String officer) {
		Allocation recorded = new Allocation(0, period.id(), period.childRef(), this.clock.instant(), officer,
				this.clock.instant(), CurrentUser.name(), null, null);
		Optional<String> reason = this.proposals.reasonAgainst(officer, recorded)
			.map((against) -> "%s %s. Name another officer.".formatted(officer, against));
		if (reason.isEmpty()) {
			long id = this.records.add(period.id(), period.childRef(), this.clock.instant());
			this.records.allocate(new Allocation(id, period.id(), period.childRef(), recorded.requestedAt(), officer,
					recorded.allocatedAt(), recorded.allocatedBy(), null, null));
			this.audit.record("recorded", new AuditSubject("allocation", id, period.childRef()),
					Map.of("officer", officer));
		}
		return reason;
	}

}
