package org.iroengine.allocation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;

/** Finds the periods of care that many requests are for, with one query. */
@Component
class RequestPeriods {

	private final Care care;

	RequestPeriods(Care care) {
		this.care = care;
	}

	/** By the number of the request, in the order of the requests. */
	Map<Long, PeriodOfCare> of(List<Allocation> requests) {
		Map<Long, PeriodOfCare> ofId = this.care.periods(requests.stream().map(Allocation::childRef).toList())
			.values()
			.stream()
			.flatMap(Collection::stream)
			.collect(Collectors.toMap(PeriodOfCare::id, Function.identity()));
		Map<Long, PeriodOfCare> periods = new LinkedHashMap<>();
		requests.forEach((request) -> periods.put(request.id(), ofId.get(request.periodId())));
		return periods;
	}

}
