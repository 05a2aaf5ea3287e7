package org.iroengine.allocation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Timescales;
import org.iroengine.people.Absences;

/** Finds the dates that decide who is there for a child. */
@Component
class DaysReader {

	private static final String FIRST_REVIEW = "review-first";

	private final Absences absences;

	private final Timescales timescales;

	private final Clock clock;

	DaysReader(Absences absences, Timescales timescales, Clock clock) {
		this.absences = absences;
		this.timescales = timescales;
		this.clock = clock;
	}

	LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

	/** The dates of each period, by its id; dates that are the same are counted once. */
	Map<Long, Days> of(Iterable<PeriodOfCare> periods, Map<String, Ties> ties) {
		Map<String, LocalDate> absent = this.absences.untilOn(today());
		Map<Instant, LocalDate> counted = new HashMap<>();
		LocalDate fromToday = due(this.clock.instant(), counted);
		Map<Long, Days> days = new HashMap<>();
		periods.forEach((period) -> {
			Optional<LocalDate> first = isNew(period, ties.get(period.childRef()))
					? Optional.of(due(period.becameLookedAfterAt(), counted)).filter((due) -> due.isAfter(today()))
					: Optional.empty();
			days.put(period.id(), new Days(today(), first.orElse(fromToday), first.isPresent(), absent));
		});
		return days;
	}

	/** Whether the first review still lies before the child's first IRO of the period. */
	private static boolean isNew(PeriodOfCare period, Ties ties) {
		return !period.opening() && ties.former().filter((former) -> former.periodId() == period.id()).isEmpty();
	}

	private LocalDate due(Instant start, Map<Instant, LocalDate> counted) {
		return counted.computeIfAbsent(start, (from) -> this.timescales.compute(FIRST_REVIEW, from).dueOn());
	}

}
