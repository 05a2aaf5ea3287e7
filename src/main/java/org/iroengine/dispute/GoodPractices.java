package org.iroengine.dispute;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.Problems.Fault;

/** Good practice that IROs acknowledge; never a concern, and counted for itself. */
@Component
@Transactional
public class GoodPractices {

	private final GoodPracticeCheck check;

	private final GoodPracticeRecords records;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher listeners;

	GoodPractices(GoodPracticeCheck check, GoodPracticeRecords records, Audit audit, Clock clock,
			ApplicationEventPublisher listeners) {
		this.check = check;
		this.records = records;
		this.audit = audit;
		this.clock = clock;
		this.listeners = listeners;
	}

	/**
	 * Records what the officer acknowledges, and tells the worker and the manager.
	 * @param officer who writes it
	 */
	public GoodPracticeSaved acknowledge(WrittenGoodPractice written, String officer) {
		List<Fault> faults = this.check.faults(written, officer);
		if (!faults.isEmpty()) {
			return new GoodPracticeSaved.Refused(faults);
		}
		GoodPractice good = this.records.add(written, officer, this.clock.instant());
		this.audit.record("good practice acknowledged", subject(good), facts(good));
		this.listeners.publishEvent(new GoodPracticeAcknowledged(good.id(), good.childRef()));
		return new GoodPracticeSaved.Done(good.id());
	}

	/** The one with the id; it must exist. */
	@Transactional(readOnly = true)
	public GoodPractice get(long id) {
		return this.records.find(id).orElseThrow();
	}

	/** The one with the id, where the signed-in user may read it. */
	@Transactional(readOnly = true)
	public Optional<GoodPractice> readable(long id) {
		return this.records.find(id).filter(this.records::mayRead);
	}

	/** What the signed-in user may read of it, the latest first. */
	@Transactional(readOnly = true)
	public List<GoodPractice> list(GoodPracticeFilter filter) {
		return this.records.list(filter);
	}

	static AuditSubject subject(GoodPractice good) {
		return new AuditSubject("practice", good.id(), good.childRef());
	}

	private static Map<String, Object> facts(GoodPractice good) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("theme", good.theme().id());
		facts.put("team", good.team());
		facts.put("officer", good.by());
		facts.put("insteadOf", good.insteadOf());
		return facts;
	}

}
