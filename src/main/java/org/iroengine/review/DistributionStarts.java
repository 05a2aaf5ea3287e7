package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;

/**
 * Lists the copies of a record; who was decided to get nothing is not asked about again.
 */
@Component
class DistributionStarts {

	private final CopyTable table;

	private final CopyRecipients recipients;

	private final Stops stops;

	private final Audit audit;

	private final Clock clock;

	DistributionStarts(CopyTable table, CopyRecipients recipients, Stops stops, Audit audit, Clock clock) {
		this.table = table;
		this.recipients = recipients;
		this.stops = stops;
		this.audit = audit;
		this.clock = clock;
	}

	/** Done again it changes nothing. */
	void begin(Distribution begun) {
		if (this.table.in(begun.id()).isEmpty()) {
			List<Participant> all = to(begun);
			all.forEach((one) -> add(begun, one));
			this.audit.record("distribution begun", new AuditSubject("distribution", begun.id(), begun.childRef()),
					Map.of("copies", all.size(), "edition", begun.edition()));
		}
	}

	/** A correction goes to whoever had another edition, and to nobody else. */
	private List<Participant> to(Distribution begun) {
		return begun.isCorrection()
				? this.table.received(begun.reviewId(), begun.edition()).stream().map(this.recipients::get).toList()
				: this.recipients.of(begun.childRef());
	}

	boolean isStopped(String childRef) {
		return this.stops.stopped(childRef);
	}

	private void add(Distribution begun, Participant one) {
		long copy = this.table.add(begun, one);
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
