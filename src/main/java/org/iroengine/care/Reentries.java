package org.iroengine.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/**
 * Children who come into care again on the day on which their care ended: a person
 * decides whether that is one period or two.
 */
@Component
public class Reentries {

	private static final String NO_LONGER = "There is no earlier period any more that ended on this day. Keep the periods apart.";

	private static final String RULE = "reentry-decided";

	private final CareRecords records;

	private final PeriodChanges changes;

	private final PeriodReasons reasons;

	private final Deadlines deadlines;

	private final Clock clock;

	Reentries(CareRecords records, PeriodChanges changes, PeriodReasons reasons, Deadlines deadlines, Clock clock) {
		this.records = records;
		this.changes = changes;
		this.reasons = reasons;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Starts the clock of the decision; answers whether there is anything to decide. */
	@Transactional
	public boolean begin(long periodId) {
		PeriodOfCare period = this.records.period(periodId);
		boolean sameDay = !period.opening() && earlier(period).isPresent();
		if (sameDay) {
			this.deadlines.start(RULE, subject(period), this.clock.instant());
		}
		return sameDay;
	}

	/** By when it is to be decided. */
	public Deadline due(long periodId) {
		return this.deadlines.required(subject(this.records.period(periodId)), RULE);
	}

	/** What there is to decide; without an earlier period where it no longer counts. */
	public ReentryView view(long periodId) {
		PeriodOfCare period = this.records.period(periodId);
		Optional<PeriodOfCare> earlier = earlier(period);
		return new ReentryView(this.records.child(period.childRef()).orElseThrow().label(),
				spoken(earlier.map(PeriodOfCare::becameLookedAfterAt)), spoken(earlier.map(PeriodOfCare::endedAt)),
				LondonTime.spoken(period.becameLookedAfterAt()));
	}

	/** Records that nobody has decided in time; the decision stays open. */
	@Transactional
	public void overdue(long periodId) {
		this.deadlines.miss(subject(this.records.period(periodId)), RULE);
	}

	/**
	 * Makes the two periods one.
	 * @return why that is not possible any more, and what to do; empty where it is done
	 */
	@Transactional
	public Optional<String> merge(long periodId, String reason) {
		PeriodOfCare period = this.records.hold(periodId);
		Optional<PeriodOfCare> earlier = earlier(period);
		if (earlier.isEmpty()) {
			return Optional.of(NO_LONGER);
		}
		decided(period, "merged", reason);
		this.changes.merge(earlier.get(), period);
		return Optional.empty();
	}

	/** Leaves the two periods as they are. */
	@Transactional
	public void keepApart(long periodId, String reason) {
		decided(this.records.period(periodId), "kept-apart", reason);
	}

	/** Why the reason cannot stand, and what to do; empty where it can. */
	public List<String> objections(String reason) {
		return PeriodReasons.faults(reason, "the periods are merged or kept apart")
			.stream()
			.map(Fault::message)
			.toList();
	}

	/** Why the periods cannot be merged now, and what to do; empty where they can. */
	public Optional<String> objectionToMerging(long periodId) {
		return earlier(this.records.period(periodId)).isPresent() ? Optional.empty() : Optional.of(NO_LONGER);
	}

	@EventListener
	void on(CareEnded news) {
		this.deadlines.notRequired(subject(this.records.period(news.periodId())), news.outcome().why());
	}

	private void decided(PeriodOfCare period, String kind, String reason) {
		this.reasons.keep(period, kind, reason);
		this.deadlines.meet(subject(period), RULE, this.clock.instant(), CurrentUser.name());
	}

	private Optional<PeriodOfCare> earlier(PeriodOfCare period) {
		return this.records.periods(period.childRef())
			.stream()
			.filter((other) -> other.id() != period.id() && other.endedAt() != null
					&& LondonTime.date(other.endedAt()).equals(LondonTime.date(period.becameLookedAfterAt())))
			.reduce((one, later) -> later);
	}

	private static String spoken(Optional<Instant> moment) {
		return moment.map(LondonTime::spoken).orElse("–");
	}

	private static Subject subject(PeriodOfCare period) {
		return new Subject("period", period.id(), period.childRef());
	}

}
