package org.iroengine.allocation.process;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Breaches;
import org.iroengine.engine.Steps;

/** What the process that allocates an IRO may call when a line has passed. */
@Steps
public class BreachSteps {

	private final Breaches breaches;

	BreachSteps(Breaches breaches) {
		this.breaches = breaches;
	}

	/** Records that the 48 hours have passed; answers whether somebody has noted that. */
	public boolean breach(long allocationId) {
		this.breaches.pass(allocationId, Allocations.ALLOCATE_IRO);
		return this.breaches.isNoted(allocationId);
	}

	/** Records that another line has passed. */
	public void pass(long allocationId, String rule) {
		this.breaches.pass(allocationId, rule);
	}

	/** Keeps what the head of safeguarding says of the breach. */
	public void note(long allocationId, String breachReason, String breachNote) {
		this.breaches.note(allocationId, breachReason, breachNote);
	}

}
