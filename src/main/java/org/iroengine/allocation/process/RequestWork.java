package org.iroengine.allocation.process;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.AllocationLetters;
import org.iroengine.allocation.AllocationReminders;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Breaches;

/** What the steps of a request tell people, and keep of its lateness. */
@Component
class RequestWork {

	private final Allocations allocations;

	private final AllocationLetters letters;

	private final AllocationReminders reminders;

	private final Breaches breaches;

	RequestWork(Allocations allocations, AllocationLetters letters, AllocationReminders reminders, Breaches breaches) {
		this.allocations = allocations;
		this.letters = letters;
		this.reminders = reminders;
		this.breaches = breaches;
	}

	void tellAllocated(long allocationId) {
		this.letters.tellAllocated(this.allocations.get(allocationId));
	}

	void remind(long allocationId, String reminder) {
		this.reminders.remind(allocationId, reminder);
	}

	void pass(long allocationId, String rule) {
		this.breaches.pass(allocationId, rule);
	}

	boolean breach(long allocationId) {
		pass(allocationId, Allocations.ALLOCATE_IRO);
		return this.breaches.isNoted(allocationId);
	}

	void note(long allocationId, String reason, String note) {
		this.breaches.note(allocationId, reason, note);
	}

}
