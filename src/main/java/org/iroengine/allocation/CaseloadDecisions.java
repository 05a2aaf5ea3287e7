package org.iroengine.allocation;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the children of an officer who is away or leaves a cover or another IRO; where
 * one choice cannot stand, nothing is changed.
 */
@Component
public class CaseloadDecisions {

	private final ReassignmentTable table;

	private final CaseloadRules rules;

	private final Covers covers;

	private final Successions successions;

	CaseloadDecisions(ReassignmentTable table, CaseloadRules rules, Covers covers, Successions successions) {
		this.table = table;
		this.rules = rules;
		this.covers = covers;
		this.successions = successions;
	}

	/**
	 * Lets each officer act for the child's IRO on the days; the allocations stand.
	 * @param officers the officer of each allocation; null where none was chosen
	 */
	@Transactional
	public Confirmation cover(long reassignmentId, Map<Long, String> officers, DayRange days) {
		Reassignment.Cause cause = this.table.get(reassignmentId).cause();
		return decide(reassignmentId, officers, days, (child, officer) -> this.covers.record(
				new Cover(0, child.id(), child.childRef(), officer, child.officer(), days.first(), days.last(), cause),
				child.periodId()));
	}

	/**
	 * Makes each officer the child's IRO from now on.
	 * @param officers the officer of each allocation; null where none was chosen
	 */
	@Transactional
	public Confirmation reallocate(long reassignmentId, Map<Long, String> officers) {
		return decide(reassignmentId, officers, null, this.successions::succeed);
	}

	private Confirmation decide(long reassignmentId, Map<Long, String> officers, DayRange days,
			BiConsumer<Allocation, String> decision) {
		Map<Long, Allocation> held = this.table.hold(this.table.get(reassignmentId).officer())
			.stream()
			.collect(Collectors.toMap(Allocation::id, Function.identity()));
		List<Confirmation.Choice> refused = this.rules.refused(officers, held, days);
		if (!refused.isEmpty()) {
			return new Confirmation.Refused(refused);
		}
		officers.forEach((id, officer) -> decision.accept(held.get(id), officer));
		return new Confirmation.Confirmed(officers.size());
	}

}
