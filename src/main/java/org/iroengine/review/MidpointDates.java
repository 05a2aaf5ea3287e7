package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Span;
import org.iroengine.deadline.Timescale;
import org.iroengine.deadline.Timescales;

/**
 * Where between two reviews the mid-point lies, by the council's formula: half the
 * interval, some time after the last review, some time before the next, or nowhere.
 */
@Component
class MidpointDates {

	private final Timescales timescales;

	private final Clock clock;

	MidpointDates(Timescales timescales, Clock clock) {
		this.timescales = timescales;
		this.clock = clock;
	}

	/**
	 * 00:00 in London of the mid-point; empty where the formula is none, which ends where
	 * it starts, or puts it outside the interval.
	 * @param next the due date of the next review, counted from the last
	 */
	Optional<Instant> between(Deadline next) {
		return between(next, this.timescales.on(MidpointRules.MIDPOINT, next.startedAt()));
	}

	Optional<Instant> between(Deadline next, Timescale formula) {
		Instant start = (formula.amount() < 0) ? LondonTime.startOf(next.dueOn()) : next.startedAt();
		Instant point = LondonTime
			.startOf(this.timescales.compute(new Span(formula.amount(), formula.unit(), next.dueOn()), start).dueOn());
		return Optional.of(point)
			.filter((at) -> at.isAfter(next.startedAt()) && at.isBefore(LondonTime.startOf(next.dueOn())));
	}

	/** Whether there is still time to do it. */
	boolean isAhead(Instant point) {
		return this.timescales.compute(MidpointRules.CLOSES, point).dueAt().isAfter(this.clock.instant());
	}

}
