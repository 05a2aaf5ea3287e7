package org.iroengine.allocation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;

/** Shows what is to be decided for an officer who is away or leaves. */
@Component
public class LeftCaseloads {

	private final ReassignmentTable table;

	private final CoverTable covers;

	private final Plans plans;

	private final LeftChildren children;

	private final CaseloadWords words;

	LeftCaseloads(ReassignmentTable table, CoverTable covers, Plans plans, LeftChildren children, CaseloadWords words) {
		this.table = table;
		this.covers = covers;
		this.plans = plans;
		this.children = children;
		this.words = words;
	}

	/** The officer's children now, with the officers proposed by the rules of today. */
	@Transactional(readOnly = true)
	public LeftCaseload of(long reassignmentId) {
		Reassignment reassignment = this.table.get(reassignmentId);
		List<Allocation> left = this.table.childrenOf(reassignment.officer());
		Plan plan = this.plans.of(this.children.periods(left), Set.of(reassignment.officer()));
		Map<String, Child> known = this.children.known(left);
		Map<String, List<Deadline>> dates = this.children.dates(left);
		Map<Long, List<Cover>> covers = this.covers.of(left.stream().map(Allocation::id).toList())
			.stream()
			.collect(Collectors.groupingBy(Cover::allocationId));
		return new LeftCaseload(reassignment, plan.now().get(reassignment.officer()),
				left.stream()
					.map((one) -> child(known.get(one.childRef()), one.id(),
							dates.getOrDefault(one.childRef(), List.of()), covers.getOrDefault(one.id(), List.of()))
						.proposing(plan.choices().get(one.id()), reassignment.deputy()))
					.toList(),
				plan.now());
	}

	private CaseloadChild child(Child child, long allocationId, List<Deadline> dates, List<Cover> covers) {
		return new CaseloadChild(allocationId, child.childRef(), CaseloadWords.label(child),
				dates.stream().map(this.words::date).toList(), CaseloadWords.covers(covers), null, List.of(), "");
	}

}
