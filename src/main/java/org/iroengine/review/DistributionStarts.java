package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;

/**
 * Lists the copies of a record; who was decided to get nothing is not asked about again.
 */
@Component
class DistributionStarts {

	private final CopyTable table;

	private final CopyRecipients recipients;

	private final Stops stops;

	private final ReviewNews news;

	private final Clock clock;

	DistributionStarts(CopyTable table, CopyRecipients recipients, Stops stops, ReviewNews news, Clock clock) {
		this.table = table;
		this.recipients = recipients;
		this.stops = stops;
		this.news = news;
		this.clock = clock;
	}

	void begin(Review review) {
		if (this.table.begin(review, this.clock.instant())) {
			List<Participant> all = this.recipients.of(review.childRef());
			all.forEach((one) -> add(review, one));
			this.news.record("distribution begun", review, Map.of("copies", all.size()));
		}
	}

	boolean isStopped(String childRef) {
		return this.stops.stopped(childRef);
	}

	private void add(Review review, Participant one) {
		long copy = this.table.add(review, one);
		Instant now = this.clock.instant();
		if (isKeptAway(one.keepAway(), LondonTime.date(now))) {
			this.table.withheld(copy, WithheldReason.KEEP_AWAY, one.keepAway().because(), now, one.keepAway().by());
		}
	}

	/** From the day on which the decision is to be looked at, it is asked again. */
	static boolean isKeptAway(KeepAway decided, LocalDate today) {
		return decided != null && (decided.until() == null || today.isBefore(decided.until()));
	}

}
