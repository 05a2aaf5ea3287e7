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

/**
 * The children for whom an officer acts, with what is due and what is suggested for each.
 */
@Component
public class MyChildren {

	private final HeldChildren held;

	private final IntroductionRecords introductions;

	private final SuggestedConcerns concerns;

	private final Care care;

	private final Deadlines deadlines;

	MyChildren(HeldChildren held, IntroductionRecords introductions, SuggestedConcerns concerns, Care care,
			Deadlines deadlines) {
		this.held = held;
		this.introductions = introductions;
		this.concerns = concerns;
		this.care = care;
		this.deadlines = deadlines;
	}

	/**
	 * Every child whose IRO the officer is now, by reference, then those whose IRO the
	 * officer covers today.
	 */
	@Transactional(readOnly = true)
	public List<MyChild> of(String officer) {
		List<HeldChild> all = this.held.of(officer);
		List<String> refs = all.stream().map(HeldChild::childRef).toList();
		Map<String, Child> children = this.care.children(refs);
		Set<Long> introduced = this.introductions.introduced(all.stream().map(HeldChild::id).toList());
		Map<String, List<SuggestedConcern>> suggested = this.concerns.openAbout(refs)
			.stream()
			.collect(Collectors.groupingBy(SuggestedConcern::childRef));
		return all.stream()
			.map((one) -> new MyChild(one.id(), one.childRef(), children.get(one.childRef()).label(),
					one.allocation().allocatedAt(), one.insteadOf(), introduced.contains(one.id()),
					open(one.childRef()), suggested.getOrDefault(one.childRef(), List.of())))
			.toList();
	}

	private List<Deadline> open(String childRef) {
		return this.deadlines.list(new DeadlineFilter(childRef, null, false))
			.stream()
			.filter((deadline) -> deadline.state().open())
			.toList();
	}

}
