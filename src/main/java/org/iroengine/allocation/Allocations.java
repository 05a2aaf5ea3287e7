package org.iroengine.allocation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** Allocates IROs: one current officer for each child, confirmed by a person. */
@Component
public class Allocations {

	/** The rule of the 48 hours in the table of timescales. */
	public static final String ALLOCATE_IRO = "allocate-iro";

	private final AllocationRecords records;

	private final Proposals proposals;

	private final Deadlines deadlines;

	private final AllocationNews news;

	private final Clock clock;

	Allocations(AllocationRecords records, Proposals proposals, Deadlines deadlines, AllocationNews news, Clock clock) {
		this.records = records;
		this.proposals = proposals;
		this.deadlines = deadlines;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Opens the request for an IRO and starts its clock, which counts from the start of
	 * care whenever we were told.
	 */
	@Transactional
	public Allocation request(PeriodOfCare period) {
		Allocation allocation = get(this.records.add(period.id(), period.childRef(), this.clock.instant()));
		this.deadlines.start(ALLOCATE_IRO, allocation.subject(), period.becameLookedAfterAt());
		this.news.record("requested", allocation, Map.of());
		return allocation;
	}

	/** Applies the rules now and keeps what they propose. */
	@Transactional
	public Proposal propose(long allocationId) {
		Proposal proposal = this.proposals.propose(get(allocationId));
		this.records.keep(allocationId, proposal);
		return proposal;
	}

	/** What was proposed last; without anybody before the first proposal. */
	public Proposal proposal(long allocationId) {
		return this.records.proposal(allocationId).orElse(new Proposal(List.of(), List.of(), null));
	}

	/** Why the choice could not stand now; empty where it could. */
	public Optional<String> objection(long allocationId, String officer, String overrideReason) {
		if (officer == null || officer.isBlank()) {
			return Optional.of("Choose an officer.");
		}
		boolean reasoned = overrideReason != null && !overrideReason.isBlank();
		if (!reasoned && !isProposed(allocationId, officer)) {
			return Optional.of("Say why %s and not the proposed officer.".formatted(officer));
		}
		return this.proposals.objection(get(allocationId), officer, reasoned);
	}

	/** Makes the officer the child's IRO, checked afresh, and closes the clock. */
	@Transactional
	public Decision confirm(long allocationId, String officer, String overrideReason) {
		Allocation open = this.records.hold(allocationId);
		if (!open.isOpenRequest()) {
			return new Decision.Refused("This allocation is closed already. Nothing was changed.");
		}
		return objection(allocationId, officer, overrideReason).<Decision>map(Decision.Refused::new)
			.orElseGet(() -> allocate(open, officer, overrideReason));
	}

	/** Records that the 48 hours have passed without an IRO; the request stays open. */
	@Transactional
	public void breach(long allocationId) {
		Allocation allocation = get(allocationId);
		this.deadlines.miss(allocation.subject(), ALLOCATE_IRO);
		this.news.record("breached", allocation, Map.of());
	}

	/** Records who took note of the breach on behalf of the head of safeguarding. */
	@Transactional
	public void breachNoted(long allocationId) {
		this.news.record("breach noted", get(allocationId), Map.of());
	}

	/**
	 * Closes what is open for the period, because the child is no longer looked after.
	 */
	@Transactional
	public void careEnded(long periodId, Instant at) {
		this.records.ofPeriod(periodId)
			.stream()
			.filter((allocation) -> allocation.endedAt() == null)
			.forEach((open) -> {
				this.records.end(open.id(), at, "care ended");
				this.deadlines.notRequired(open.subject(), "ceased to be looked after");
				this.news.record("ended", open, Map.of("reason", "care ended", "at", at.toString()));
			});
	}

	/** The allocation with the id; it must exist. */
	public Allocation get(long allocationId) {
		return this.records.get(allocationId);
	}

	/** When a clock of the allocation ends, from the ledger. */
	public Instant dueAt(long allocationId, String rule) {
		return this.deadlines.required(get(allocationId).subject(), rule).dueAt();
	}

	/** The child's current IRO. */
	public Optional<Allocation> current(String childRef) {
		return this.records.current(childRef);
	}

	private Decision allocate(Allocation open, String officer, String overrideReason) {
		Instant now = this.clock.instant();
		Optional<Block> overridden = this.proposals.against(officer, open);
		Optional<Allocation> earlier = this.records.current(open.childRef());
		earlier.ifPresent((replaced) -> this.records.end(replaced.id(), now, "replaced"));
		boolean needsNoReason = overridden.isEmpty() && isProposed(open.id(), officer);
		this.records.allocate(new Allocation(open.id(), open.periodId(), open.childRef(), open.requestedAt(), officer,
				now, CurrentUser.name(), needsNoReason ? null : overrideReason, null));
		this.deadlines.meet(open.subject(), ALLOCATE_IRO, now, CurrentUser.name());
		Allocation allocated = get(open.id());
		this.news.allocated(allocated, earlier.map(Allocation::officer).orElse(null));
		overridden.ifPresent((block) -> override(allocated, block));
		return new Decision.Allocated(allocated);
	}

	private void override(Allocation allocated, Block block) {
		this.records.override(allocated.id(), block);
		this.news.overridden(allocated, block);
	}

	private boolean isProposed(long allocationId, String officer) {
		return proposal(allocationId).first().filter((first) -> first.officer().equals(officer)).isPresent();
	}

}
