package org.iroengine.care;

import java.time.Instant;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;

/** Ends periods of care and tells the rest of the product. */
@Component
class Endings {

	private final CareRecords records;

	private final Audit audit;

	private final ApplicationEventPublisher news;

	Endings(CareRecords records, Audit audit, ApplicationEventPublisher news) {
		this.records = records;
		this.audit = audit;
		this.news = news;
	}

	EndOfCare end(PeriodOfCare open, Instant at, String reason) {
		if (!this.records.end(open.id(), at, reason)) {
			return new EndOfCare.NotInCare(open.childRef());
		}
		this.audit.record("care ended", new AuditSubject("period", open.id(), open.childRef()),
				Map.of("endedAt", at.toString(), "reason", reason));
		this.news.publishEvent(new CareEnded(open.id(), open.childRef(), at));
		return new EndOfCare.Ended(this.records.period(open.id()));
	}

}
