package org.iroengine.allocation;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;

/** Writes what happens to a reassignment into the audit, and tells others of it. */
@Component
class ReassignmentNews {

	private final Audit audit;

	private final ApplicationEventPublisher listeners;

	ReassignmentNews(Audit audit, ApplicationEventPublisher listeners) {
		this.audit = audit;
		this.listeners = listeners;
	}

	void record(String action, Reassignment reassignment, Map<String, ?> facts) {
		this.audit.record("reassignment " + action, new AuditSubject("person", reassignment.officer(), null), facts);
	}

	void opened(Reassignment reassignment, int children) {
		record("opened", reassignment, Map.of("cause", reassignment.cause().name(), "firstDay",
				reassignment.firstDay().toString(), "children", children));
		this.listeners.publishEvent(new ReassignmentOpened(reassignment.id(), reassignment.key()));
	}

	void withdrawn(Reassignment reassignment, String reason) {
		record("withdrawn", reassignment, Map.of("reason", reason));
		this.listeners.publishEvent(new ReassignmentWithdrawn(reassignment.id()));
	}

}
