package org.iroengine.dispute;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;

/** Keeps who carries the disputes of a child on, and tells it. */
@Component
class CarriedOn {

	private final CarriedOnTable table;

	private final DisputeHistory history;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	CarriedOn(CarriedOnTable table, DisputeHistory history, Audit audit, Clock clock, ApplicationEventPublisher news) {
		this.table = table;
		this.history = history;
		this.audit = audit;
		this.clock = clock;
		this.news = news;
	}

	/**
	 * @param open the child's open disputes
	 */
	void by(String officer, String childRef, List<Dispute> open) {
		long naming = this.table.add(childRef, officer, CurrentUser.name(), this.clock.instant());
		this.audit.record("disputes carried on", new AuditSubject("child", childRef, childRef),
				Map.of("officer", officer, "disputes", open.stream().map(Dispute::reference).toList()));
		open.forEach((dispute) -> {
			this.history.add(dispute, Happened.Kind.CARRIED_ON, officer + " has it from now on.");
			this.news.publishEvent(new DisputeCarriedOn(dispute.id(), childRef, naming));
		});
	}

}
