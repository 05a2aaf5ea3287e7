package org.iroengine.care;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.deadline.StartMoves;

/** Changes periods of care and tells the rest of the product. */
@Component
class PeriodChanges {

	private final CareRecords records;

	private final PeriodRecords standing;

	private final StartMoves starts;

	private final Audit audit;

	private final ApplicationEventPublisher news;

	PeriodChanges(CareRecords records, PeriodRecords standing, StartMoves starts, Audit audit,
			ApplicationEventPublisher news) {
		this.records = records;
		this.standing = standing;
		this.starts = starts;
		this.audit = audit;
		this.news = news;
	}

	EndOfCare end(PeriodOfCare open, PeriodEnd end) {
		if (!this.standing.end(open.id(), end)) {
			return new EndOfCare.NotInCare(open.childRef());
		}
		this.audit.record("care ended", subject(open),
				Map.of("endedAt", end.at().toString(), "reason", end.reason(), "outcome", end.outcome().name()));
		this.news.publishEvent(new CareEnded(open.id(), open.childRef(), end.at(), end.outcome()));
		return new EndOfCare.Ended(this.records.period(open.id()));
	}

	/**
	 * The audit keeps both ids, and the team where the case goes to another.
	 * @param team the worker's team, or null
	 */
	void socialWorker(PeriodOfCare period, String worker, String team) {
		this.standing.socialWorker(period.id(), worker, team);
		Map<String, Object> facts = new HashMap<>();
		facts.put("from", period.socialWorker());
		facts.put("to", worker);
		if (team != null && !team.equals(period.team())) {
			facts.put("teamFrom", period.team());
			facts.put("teamTo", team);
		}
		this.audit.record("social worker changed", subject(period), facts);
		this.news.publishEvent(new SocialWorkerChanged(period.id(), period.childRef(), period.socialWorker()));
	}

	/** The period was recorded by mistake: nothing is due, and nothing counts. */
	void withdraw(PeriodOfCare period, Instant now) {
		this.standing.withdraw(period.id(), now);
		this.audit.record("period withdrawn", subject(period), period.begun());
		this.news.publishEvent(new CareEnded(period.id(), period.childRef(), now, Outcome.WITHDRAWN));
	}

	/** Gives a period another start, with everything that counts from it. */
	void moveStart(PeriodOfCare after) {
		PeriodOfCare before = this.records.period(after.id());
		this.standing.correctStart(after);
		this.audit.record("start corrected", subject(before),
				Map.of("startFrom", before.becameLookedAfterAt().toString(), "startTo",
						after.becameLookedAfterAt().toString(), "timeKnown", after.timeKnown(), "startKnown",
						after.startKnown()));
		if (!after.opening()
				&& this.starts.move(after.childRef(), before.becameLookedAfterAt(), after.becameLookedAfterAt())) {
			this.news.publishEvent(new StartCorrected(after.id()));
		}
		this.news.publishEvent(new StartMoved(after.id()));
	}

	/**
	 * Makes the earlier period a part of the other: whoever continues what ran in it
	 * hears of it before the clocks move.
	 */
	void merge(PeriodOfCare earlier, PeriodOfCare period) {
		this.standing.mergeInto(earlier.id(), period.id());
		this.audit.record("periods merged", subject(period), Map.of("earlier", earlier.id()));
		this.news.publishEvent(new PeriodsMerged(earlier.id(), period.id()));
		moveStart(period.startedWith(earlier));
	}

	private static AuditSubject subject(PeriodOfCare period) {
		return new AuditSubject("period", period.id(), period.childRef());
	}

}
