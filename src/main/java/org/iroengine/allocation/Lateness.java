package org.iroengine.allocation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.Care;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** Asks why an allocation is late, and keeps the reason in the ledger. */
@Component
public class Lateness {

	private final AllocationRecords records;

	private final Deadlines deadlines;

	private final Care care;

	private final Clock clock;

	Lateness(AllocationRecords records, Deadlines deadlines, Care care, Clock clock) {
		this.records = records;
		this.deadlines = deadlines;
		this.care = care;
		this.clock = clock;
	}

	/** The reason that the dates tell by themselves: the service was told too late. */
	public Optional<LatenessReason> known(long allocationId) {
		Instant told = this.care.period(this.records.get(allocationId).periodId()).notifiedAt();
		return told.isAfter(due(allocationId).dueAt()) ? Optional.of(LatenessReason.LATE_NOTIFICATION)
				: Optional.empty();
	}

	/**
	 * What is wrong with a reason for an allocation that is confirmed now; empty where
	 * nothing is, or none is needed.
	 */
	public Optional<String> objection(long allocationId, String code) {
		return isLate(allocationId) && LatenessReason.of(code).isEmpty()
				? Optional.of("The 48 hours have passed. Say why there was no IRO in time: one of %s."
					.formatted(String.join(", ", LatenessReason.codes())))
				: Optional.empty();
	}

	/** Keeps the reason where the allocation is late; a time that was kept needs none. */
	@Transactional
	public void explain(long allocationId, String code) {
		if (LatenessReason.of(code).isPresent() && isLate(allocationId)) {
			this.deadlines.explainLateness(this.records.get(allocationId).subject(), Allocations.ALLOCATE_IRO, code,
					CurrentUser.name());
		}
	}

	/** Whether a confirmation would be late now. */
	boolean isLate(long allocationId) {
		return this.clock.instant().isAfter(due(allocationId).dueAt());
	}

	/** The deadline of the 48 hours. */
	Deadline due(long allocationId) {
		return this.deadlines.required(this.records.get(allocationId).subject(), Allocations.ALLOCATE_IRO);
	}

}
