package org.iroengine.allocation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
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

	private final Care care;

	PlannedProposals(Proposals proposals, Plans plans, PlanFamilies families, AllocationRecords records, Care care) {
		this.proposals = proposals;
		this.plans = plans;
		this.families = families;
		this.records = records;
		this.care = care;
	}

	/** Where siblings wait too, the officer who is proposed for all of them leads. */
	Proposal propose(Allocation allocation) {
		Map<Long, PeriodOfCare> family = family(allocation);
		return (family.size() > 1) ? planned(allocation, this.plans.of(family, Set.of()))
				: this.proposals.propose(allocation);
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
		Map<Long, PeriodOfCare> waiting = new LinkedHashMap<>();
		this.records.waiting().forEach((open) -> waiting.put(open.id(), this.care.period(open.periodId())));
		return this.families.siblings(waiting)
			.stream()
			.filter((family) -> family.contains(allocation.id()))
			.findFirst()
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap((id) -> id, waiting::get, (one, other) -> one, LinkedHashMap::new));
	}

}
