package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;

/**
 * Sees when a team collects the same reason often enough in a quarter; one concern is
 * offered for each team, reason and quarter, and later cases join it while it is open.
 */
@Component
public class CollectiveWatch {

	private final CollectiveTable table;

	private final CollectivePolicy policy;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher listeners;

	CollectiveWatch(CollectiveTable table, CollectivePolicy policy, Audit audit, Clock clock,
			ApplicationEventPublisher listeners) {
		this.table = table;
		this.policy = policy;
		this.audit = audit;
		this.clock = clock;
		this.listeners = listeners;
	}

	/** Counts a dispute; one that no known team answers belongs to no pattern. */
	@Transactional
	public void count(DisputeRaised raised) {
		if (raised.team() == null) {
			return;
		}
		Quarter quarter = Quarter.of(this.clock.instant());
		this.table.hold(raised.team(), raised.reason());
		this.table.addCase(raised, quarter);
		Optional<CollectiveConcern> known = this.table.holdOf(raised, quarter);
		if (known.isPresent()) {
			join(known.get(), raised, quarter);
		}
		else if (this.table.count(raised, quarter) >= this.policy.collectiveAfter()) {
			offer(raised, quarter);
		}
	}

	private void join(CollectiveConcern known, DisputeRaised raised, Quarter quarter) {
		if (known.state() == CollectiveState.OFFERED) {
			this.table.join(known.id(), raised, quarter);
			this.listeners.publishEvent(new CollectiveJoined(known.id()));
		}
	}

	private void offer(DisputeRaised raised, Quarter quarter) {
		Instant now = this.clock.instant();
		long id = this.table.add(raised, quarter, now);
		this.table.join(id, raised, quarter);
		this.audit.record("collective concern offered", new AuditSubject("collective", id, null), Map.of("team",
				raised.team(), "reason", raised.reason(), "quarter", quarter.title(), "cases", cases(id)));
		this.listeners.publishEvent(new CollectiveOffered(id));
	}

	private int cases(long id) {
		return this.table.cases(id).size();
	}

}
