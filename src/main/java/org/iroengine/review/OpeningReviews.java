package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.GoLive;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Timescales;

/**
 * Children who were looked after before this service went live and of whose reviews it
 * knows none: where the first was due before that day, the next is a later one, counted
 * from that day.
 */
@Component
class OpeningReviews {

	private final GoLive goLive;

	private final Timescales timescales;

	private final Clock clock;

	OpeningReviews(GoLive goLive, Timescales timescales, Clock clock) {
		this.goLive = goLive;
		this.timescales = timescales;
		this.clock = clock;
	}

	boolean isLongPast(PeriodOfCare period, Scheduled first) {
		return period.opening() && first.anchor() == Scheduled.Anchor.START_OF_CARE
				&& !this.timescales.compute(first.rule(), period.becameLookedAfterAt()).dueAt().isAfter(since());
	}

	Instant since() {
		return this.goLive.day().map(LondonTime::startOf).orElseGet(this.clock::instant);
	}

}
