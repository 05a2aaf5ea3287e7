package org.iroengine.allocation;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.web.CurrentUser;

/** Asks why an allocation is late, and keeps the reason in the ledger. */
@Component
public class Lateness {

	private final AllocationRecords records;

	private final AllocationClocks clocks;

	private final Clock clock;

	Lateness(AllocationRecords records, AllocationClocks clocks, Clock clock) {
		this.records = records;
		this.clocks = clocks;
		this.clock = clock;
	}

	/**
	 * What is wrong with a reason for an allocation that is confirmed now; empty where
	 * nothing is, or none is needed.
	 */
	public Optional<String> objection(long allocationId, String code) {
		return isLate(allocationId) && LatenessReason.of(code).isEmpty()
				? Optional.of("The time to allocate has passed. Say why there was no IRO in time: one of %s."
					.formatted(String.join(", ", LatenessReason.codes())))
				: Optional.empty();
	}

	/** Keeps the reason where the allocation is late; a time that was kept needs none. */
	@Transactional
	public void explain(long allocationId, String code) {
		LatenessReason.of(code)
			.filter((reason) -> isLate(allocationId))
			.ifPresent((reason) -> this.clocks.explain(this.records.get(allocationId), reason, CurrentUser.name()));
	}

	/** Whether a confirmation would be late now. */
	boolean isLate(long allocationId) {
		return this.clock.instant().isAfter(due(allocationId).dueAt());
	}

	/** The deadline of the 48 hours. */
	Deadline due(long allocationId) {
		return this.clocks.get(this.records.get(allocationId), AllocationClocks.ALLOCATE_IRO);
	}

}
