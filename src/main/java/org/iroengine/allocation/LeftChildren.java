package org.iroengine.allocation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Deadline;

/** What is known of the children of an officer; for many children with few queries. */
@Component
class LeftChildren {

	private final Care care;

	private final OpenDates dates;

	LeftChildren(Care care, OpenDates dates) {
		this.care = care;
		this.dates = dates;
	}

	/** The period of each allocation, by the allocation's id. */
	Map<Long, PeriodOfCare> periods(Collection<Allocation> children) {
		Map<Long, PeriodOfCare> byId = this.care.periods(refs(children))
			.values()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.toMap(PeriodOfCare::id, Function.identity()));
		Map<Long, PeriodOfCare> periods = new LinkedHashMap<>();
		children.forEach((child) -> periods.put(child.id(), byId.get(child.periodId())));
		return periods;
	}

	Map<String, Child> known(Collection<Allocation> children) {
		return this.care.children(refs(children));
	}

	/** What is open for each child, the earliest due first. */
	Map<String, List<Deadline>> dates(Collection<Allocation> children) {
		return this.dates.of(refs(children));
	}

	private static Set<String> refs(Collection<Allocation> children) {
		return children.stream().map(Allocation::childRef).collect(Collectors.toSet());
	}

}
