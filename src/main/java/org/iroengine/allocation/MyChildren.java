package org.iroengine.allocation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.Deadlines;

/** The children of one IRO, with what is due and what is suggested for each. */
@Component
public class MyChildren {

	private final AllocationRecords allocations;

	private final IntroductionRecords introductions;

	private final SuggestedConcerns concerns;

	private final Care care;

	private final Deadlines deadlines;

	MyChildren(AllocationRecords allocations, IntroductionRecords introductions, SuggestedConcerns concerns, Care care,
			Deadlines deadlines) {
		this.allocations = allocations;
		this.introductions = introductions;
		this.concerns = concerns;
		this.care = care;
		this.deadlines = deadlines;
	}

	/** Every child whose IRO the officer is now, by reference. */
	@Transactional(readOnly = true)
	public List<MyChild> of(String officer) {
		List<Allocation> current = this.allocations.currentOf(officer);
		List<String> refs = current.stream().map(Allocation::childRef).toList();
		Map<String, Child> children = this.care.children(refs);
		Set<Long> introduced = this.introductions.introduced(current.stream().map(Allocation::id).toList());
		Map<String, List<SuggestedConcern>> suggested = this.concerns.openAbout(refs)
			.stream()
			.collect(Collectors.groupingBy(SuggestedConcern::childRef));
		return current.stream()
			.map((allocation) -> new MyChild(allocation.id(), allocation.childRef(),
					children.get(allocation.childRef()).label(), allocation.allocatedAt(),
					introduced.contains(allocation.id()), open(allocation.childRef()),
					suggested.getOrDefault(allocation.childRef(), List.of())))
			.toList();
	}

	private List<Deadline> open(String childRef) {
		return this.deadlines.list(new DeadlineFilter(childRef, null, false))
			.stream()
			.filter((deadline) -> deadline.state().open())
			.toList();
	}

}
