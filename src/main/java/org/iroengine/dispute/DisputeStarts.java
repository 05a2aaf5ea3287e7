package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.web.CurrentUser;

/** Keeps a dispute that is raised, and starts its clocks and its process. */
@Component
class DisputeStarts {

	private final DisputeTable table;

	private final FormalStart formal;

	private final SuggestedConcerns concerns;

	private final ApplicationEventPublisher news;

	private final Clock clock;

	DisputeStarts(DisputeTable table, FormalStart formal, SuggestedConcerns concerns, ApplicationEventPublisher news,
			Clock clock) {
		this.table = table;
		this.formal = formal;
		this.concerns = concerns;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * @param period the child's open or last one; null where the child is on a protection
	 * plan and was never looked after
	 */
	Dispute raise(WrittenDispute written, PeriodOfCare period, Challenge challenge) {
		Instant now = this.clock.instant();
		long id = this.table.add(written.childRef(), (period != null) ? period.id() : null,
				new DisputeTable.RaisedAs(written.formal(), now, CurrentUser.name(),
						this.table.lastClosed(written.childRef(), challenge.reason()).orElse(null),
						this.formal.ladder().version()),
				challenge);
		if (written.concernId() != null) {
			this.concerns.take(written.concernId(), id);
		}
		Dispute dispute = this.table.get(id);
		this.formal.raised(dispute);
		if (dispute.raisedFormal()) {
			this.formal.start(dispute, new NextLevel((written.startLevel() != null) ? written.startLevel() : 1,
					LondonTime.date(now), Opened.BEGUN), above(written));
		}
		this.news
			.publishEvent(new DisputeRaised(id, dispute.childRef(), this.formal.team(dispute), challenge.reason()));
		return this.table.get(id);
	}

	/** Why it begins above the first level; null where it does not. */
	private static String above(WrittenDispute written) {
		return (written.startLevel() != null && written.startLevel() > 1) ? written.levelReason() : null;
	}

}
