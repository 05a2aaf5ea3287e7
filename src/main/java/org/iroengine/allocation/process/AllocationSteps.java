package org.iroengine.allocation.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.allocation.AllocationViews;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Decision;
import org.iroengine.allocation.Lateness;
import org.iroengine.allocation.Proposal;
import org.iroengine.engine.Steps;

/** What the process that allocates an IRO may call. */
@Steps
public class AllocationSteps {

	private final Allocations allocations;

	private final SiblingTasks siblings;

	private final Lateness lateness;

	private final AllocationViews views;

	private final RequestWork request;

	AllocationSteps(Allocations allocations, SiblingTasks siblings, Lateness lateness, AllocationViews views,
			RequestWork request) {
		this.allocations = allocations;
		this.siblings = siblings;
		this.lateness = lateness;
		this.views = views;
		this.request = request;
	}

	/** When a clock of the allocation ends, from the ledger: the date of a timer. */
	public Date dueAt(long allocationId, String rule) {
		return Date.from(this.allocations.dueAt(allocationId, rule));
	}

	/** Until when a clock of the allocation is met, from the ledger: a task's date. */
	public Date lastMoment(long allocationId, String rule) {
		return Date.from(this.allocations.lastMoment(allocationId, rule));
	}

	/**
	 * Proposes an officer, with an eye on siblings who wait too; answers the officer's
	 * id, or null where every officer is blocked.
	 */
	public String propose(long allocationId) {
		return this.siblings.propose(allocationId).first().map(Proposal.Candidate::officer).orElse(null);
	}

	/** What the forms of the allocation show. */
	public JsonValue view(long allocationId) {
		return SpinValues.jsonValue(this.views.json(allocationId)).create();
	}

	/**
	 * Records the choice, and why it is late where it is; throws the error
	 * {@code not-possible} where it can no longer stand.
	 */
	public void record(long allocationId, String officer, String reason, String lateness) {
		Decision decision = this.allocations.confirm(allocationId, officer, reason);
		if (decision instanceof Decision.Refused refused) {
			throw new BpmnError(AllocateIro.NOT_POSSIBLE, refused.reason());
		}
		this.lateness.explain(allocationId, lateness);
	}

	/** Writes to the social worker and the IRO. */
	public void tellAllocated(long allocationId) {
		this.request.tellAllocated(allocationId);
	}

	/** Reminds the IRO managers that the clock runs, where that still helps. */
	public void remind(long allocationId, String reminder) {
		this.request.remind(allocationId, reminder);
	}

	/** Records that the 48 hours have passed; answers whether somebody has noted that. */
	public boolean breach(long allocationId) {
		return this.request.breach(allocationId);
	}

	/** Records that another line has passed without an IRO and tells of it. */
	public void pass(long allocationId, String rule) {
		this.request.pass(allocationId, rule);
	}

	/** Keeps what the head of safeguarding says of the breach. */
	public void breachNoted(long allocationId, String lateness, String breachNote) {
		this.request.note(allocationId, lateness, breachNote);
	}

}
