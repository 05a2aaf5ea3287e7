package org.iroengine.allocation;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.care.IroKnown;

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
		known(allocation);
	}

	/** Without a clock and without a letter to anybody. */
	void recordedOpening(Allocation allocation, String officer) {
		record("allocated", allocation, Map.of("officer", officer, "opening", true));
		known(allocation);
	}

	void overridden(Allocation allocation, Block block) {
		record("overridden", allocation, Map.of("officer", allocation.officer(), "rules", block.ids()));
		this.listeners.publishEvent(new RuleOverridden(allocation.id(), allocation.childRef()));
	}

	private void known(Allocation allocation) {
		this.listeners.publishEvent(new IroKnown(allocation.periodId(), allocation.childRef()));
	}

}
