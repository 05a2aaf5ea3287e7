package org.iroengine.allocation;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;

/** Writes what happens to an allocation into the audit, and tells others of it. */
@Component
class AllocationNews {

	private final Audit audit;

	private final ApplicationEventPublisher listeners;

	AllocationNews(Audit audit, ApplicationEventPublisher listeners) {
		this.audit = audit;
		this.listeners = listeners;
	}

	void record(String action, Allocation allocation, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("allocation", allocation.id(), allocation.childRef()), facts);
	}

	void allocated(Allocation allocation, String previous) {
		record("allocated", allocation,
				Map.of("officer", allocation.officer(), "override", allocation.overrideReason() != null));
		this.listeners.publishEvent(new IroAllocated(allocation.id(), allocation.periodId(), allocation.childRef(),
				allocation.officer(), previous));
	}

	void overridden(Allocation allocation, Block block) {
		record("overridden", allocation, Map.of("officer", allocation.officer(), "rules", block.ids()));
		this.listeners.publishEvent(new RuleOverridden(allocation.id(), allocation.childRef()));
	}

}
