package org.iroengine.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.CaseWork;
import org.iroengine.people.People;

/** Gathers what the rules look at; for many children with few queries. */
@Component
class AllocationCases {

	private final Care care;

	private final People people;

	private final Clock clock;

	AllocationCases(Care care, People people, Clock clock) {
		this.care = care;
		this.people = people;
		this.clock = clock;
	}

	AllocationCase of(PeriodOfCare period) {
		return of(List.of(period)).get(period.id());
	}

	/** The case of each period, by its id. */
	Map<Long, AllocationCase> of(Collection<PeriodOfCare> periods) {
		LocalDate today = LondonTime.date(this.clock.instant());
		List<String> children = periods.stream().map(PeriodOfCare::childRef).toList();
		Map<String, List<PeriodOfCare>> ofChild = this.care.periods(children);
		Map<String, List<CaseWork>> workers = this.people.workersOf(children);
		Map<String, Set<String>> lines = new HashMap<>();
		return periods.stream()
			.collect(
					Collectors
						.toMap(PeriodOfCare::id,
								(period) -> new AllocationCase(ofChild.get(period.childRef()),
										workers.getOrDefault(period.childRef(), List.of()), (period.team() == null)
												? Set.of() : lines.computeIfAbsent(period.team(), this::lineOf),
										today)));
	}

	private Set<String> lineOf(String team) {
		return Set.copyOf(this.people.lineOf(team).values());
	}

}
