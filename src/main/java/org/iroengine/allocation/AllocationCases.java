package org.iroengine.allocation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;

/** Gathers what the rules look at; for many children with few queries. */
@Component
class AllocationCases {

	private final Care care;

	private final Involvements involvements;

	private final TiesReader ties;

	private final DaysReader days;

	AllocationCases(Care care, Involvements involvements, TiesReader ties, DaysReader days) {
		this.care = care;
		this.involvements = involvements;
		this.ties = ties;
		this.days = days;
	}

	AllocationCase of(PeriodOfCare period) {
		return of(List.of(period)).get(period.id());
	}

	/** The case of each period, by its id. */
	Map<Long, AllocationCase> of(Collection<PeriodOfCare> periods) {
		List<String> children = periods.stream().map(PeriodOfCare::childRef).toList();
		Map<String, Involvements.Involvement> involved = this.involvements.of(this.care.periods(children),
				this.days.today());
		Map<String, Ties> ties = this.ties.of(children);
		Map<Long, Days> days = this.days.of(periods, ties);
		return periods.stream().collect(Collectors.toMap(PeriodOfCare::id, (period) -> {
			Involvements.Involvement those = involved.get(period.childRef());
			return new AllocationCase(period, those.work(), those.managers(), ties.get(period.childRef()),
					days.get(period.id()));
		}));
	}

}
