package org.iroengine.allocation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.CareEnded;
import org.iroengine.care.Outcome;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.web.CurrentUser;

/** Allocates IROs: one current officer for each child, confirmed by a person. */
@Component
public class Allocations {

	/** The rule of the 48 hours in the table of timescales. */
	public static final String ALLOCATE_IRO = AllocationClocks.ALLOCATE_IRO;

	private final AllocationRecords records;

	private final PlannedProposals proposals;

	private final AllocationClocks clocks;

	private final AllocationNews news;

	private final Clock clock;

	Allocations(AllocationRecords records, PlannedProposals proposals, AllocationClocks clocks, AllocationNews news,
			Clock clock) {
		this.records = records;
		this.proposals = proposals;
		this.clocks = clocks;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Opens the request for an IRO and starts its clocks, which count from the start of
	 * care whenever we were told.
	 */
	@Transactional
	public Allocation request(PeriodOfCare period) {
		Allocation allocation = get(this.records.add(period.id(), period.childRef(), this.clock.instant()));
		this.clocks.start(allocation, period);
		this.news.record("requested", allocation, Map.of());
		return allocation;
	}

	/**
	 * Applies the rules now and keeps what they propose, for siblings as one plan.
	 * @param siblings those requests of {@link #siblings} whose proposals are made anew
	 * with it
	 */
	@Transactional
	public Proposal propose(long allocationId, Collection<Long> siblings) {
		this.proposals.propose(get(allocationId), siblings);
		return proposal(allocationId);
	}

	/** The requests of the child's siblings who wait for an officer too. */
	public Set<Long> siblings(long allocationId) {
		return this.proposals.siblings(get(allocationId));
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

	/** Makes the officer the child's IRO, checked afresh, and closes the clocks. */
	@Transactional
	public Decision confirm(long allocationId, String officer, String overrideReason) {
		Allocation open = this.records.hold(allocationId);
		if (!open.isOpenRequest()) {
			return new Decision.Refused("This allocation is closed already. Nothing was changed.");
		}
		return objection(allocationId, officer, overrideReason).<Decision>map(Decision.Refused::new)
			.orElseGet(() -> allocate(open, officer, overrideReason));
	}

	/** Closes what is open for the period, because nothing more is due for it. */
	@Transactional
	public void careEnded(CareEnded news) {
		String reason = (news.outcome() == Outcome.ENDED) ? "care ended" : news.outcome().why();
		List<Allocation> ofPeriod = this.records.ofPeriod(news.periodId());
		ofPeriod.stream().filter((allocation) -> allocation.endedAt() == null).forEach((open) -> {
			this.records.end(open.id(), news.at(), reason);
			this.clocks.drop(open, news.outcome().why());
			this.news.record("ended", open, Map.of("reason", reason, "at", news.at().toString()));
		});
		if (news.outcome() == Outcome.WITHDRAWN) {
			ofPeriod.forEach((allocation) -> this.clocks.withdraw(allocation, reason));
		}
	}

	/** The allocation with the id; it must exist. */
	public Allocation get(long allocationId) {
		return this.records.get(allocationId);
	}

	/** When a clock of the allocation ends, from the ledger. */
	public Instant dueAt(long allocationId, String rule) {
		return this.clocks.get(get(allocationId), rule).dueAt();
	}

	/** The last moment in which a clock of the allocation is met, as a task shows it. */
	public Instant lastMoment(long allocationId, String rule) {
		return this.clocks.get(get(allocationId), rule).lastMoment();
	}

	/** The child's current IRO. */
	public Optional<Allocation> current(String childRef) {
		return this.records.current(childRef);
	}

	/** Every allocation of the child, open, current and past, the earliest first. */
	public List<Allocation> ofChild(String childRef) {
		return this.records.ofChild(childRef);
	}

	/** How many children wait for an officer, but for those of the opening caseload. */
	public long waiting() {
		return this.records.open();
	}

	private Decision allocate(Allocation open, String officer, String overrideReason) {
		Instant now = this.clock.instant();
		Optional<Block> overridden = this.proposals.against(officer, open);
		Optional<Allocation> earlier = this.records.current(open.childRef());
		earlier.ifPresent((replaced) -> this.records.end(replaced.id(), now, "replaced"));
		boolean needsNoReason = overridden.isEmpty() && isProposed(open.id(), officer);
		this.records.allocate(new Allocation(open.id(), open.periodId(), open.childRef(), open.requestedAt(), officer,
				now, CurrentUser.name(), needsNoReason ? null : overrideReason, null));
		this.clocks.meet(open, now, CurrentUser.name());
		this.records.measure(open.id());
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
