package org.iroengine.review;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.CareEnded;
import org.iroengine.care.CareHistory;
import org.iroengine.care.Outcome;

/**
 * Stops what is unsent where care ended by death or adoption, before anybody else hears
 * of the end and writes of it.
 */
@Component
class StopAtEndOfCare {

	private final Stops stops;

	private final CareHistory history;

	StopAtEndOfCare(Stops stops, CareHistory history) {
		this.stops = stops;
		this.history = history;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(CareEnded news) {
		if (news.outcome() == Outcome.ENDED) {
			this.history.endReason(news.periodId())
				.ifPresent((reason) -> StopKind.ofEnd(reason)
					.ifPresent((kind) -> this.stops.record(news.childRef(), kind, reason, LondonTime.date(news.at()))));
		}
	}

}
