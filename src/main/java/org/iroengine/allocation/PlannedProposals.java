package org.iroengine.allocation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.care.PeriodOfCare;

/**
 * Proposes with an eye on those who wait too: siblings as a whole, everybody on a page as
 * one plan.
 */
@Component
class PlannedProposals {

	private final Proposals proposals;

	private final Plans plans;

	private final PlanFamilies families;

	private final AllocationRecords records;

	private final RequestPeriods periods;

	PlannedProposals(Proposals proposals, Plans plans, PlanFamilies families, AllocationRecords records,
			RequestPeriods periods) {
		this.proposals = proposals;
		this.plans = plans;
		this.families = families;
		this.records = records;
		this.periods = periods;
	}

	/**
	 * Keeps a proposal for the request; where siblings wait too, the officer who is
	 * proposed for all of them leads.
	 * @param siblings the requests whose proposals are made anew with it
	 */
	void propose(Allocation allocation, Collection<Long> siblings) {
		List<Long> held = this.records.hold(Stream.concat(Stream.of(allocation.id()), siblings.stream()).toList())
			.stream()
			.filter(Allocation::isOpenRequest)
			.map(Allocation::id)
			.toList();
		Map<Long, PeriodOfCare> family = family(allocation);
		if (family.size() > 1) {
			keep(this.plans.of(family, Set.of()), held);
		}
		else {
			this.records.keep(allocation.id(), this.proposals.propose(allocation));
		}
	}

	/** The requests of siblings who wait too. */
	Set<Long> siblings(Allocation allocation) {
		return family(allocation).keySet().stream().filter((id) -> id != allocation.id()).collect(Collectors.toSet());
	}

	/** Keeps what a plan proposes as the proposal of each of these requests. */
	void keep(Plan plan, Collection<Long> ids) {
		ids.stream()
			.filter(plan.choices()::containsKey)
			.forEach((id) -> this.records.keep(id, planned(this.records.get(id), plan)));
	}

	/** Why the person may not be the child's IRO now; empty where they may. */
	Optional<Block> against(String officer, Allocation allocation) {
		return this.proposals.against(officer, allocation);
	}

	/** Why a choice could not stand now, a sentence; empty where it could. */
	Optional<String> objection(Allocation allocation, String officer, boolean reasoned) {
		return this.proposals.objection(allocation, officer, reasoned);
	}

	private Proposal planned(Allocation allocation, Plan plan) {
		return this.proposals.propose(allocation, plan.choices().get(allocation.id()).officer());
	}

	/** The open periods of the child and of the siblings who wait, by request. */
	private Map<Long, PeriodOfCare> family(Allocation allocation) {
		Map<Long, PeriodOfCare> waiting = this.periods.of(this.records.waiting());
		return this.families.siblings(waiting)
			.stream()
			.filter((family) -> family.contains(allocation.id()))
			.findFirst()
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap((id) -> id, waiting::get, (one, other) -> one, LinkedHashMap::new));
	}

}
