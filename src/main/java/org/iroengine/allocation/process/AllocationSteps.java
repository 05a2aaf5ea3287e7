package org.iroengine.allocation.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.allocation.AllocationLetters;
import org.iroengine.allocation.AllocationReminders;
import org.iroengine.allocation.AllocationViews;
import org.iroengine.allocation.Decision;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.allocation.Proposal;
import org.iroengine.engine.Steps;

/** What the process that allocates an IRO may call. */
@Steps
public class AllocationSteps {

	private final AllocationDesk desk;

	private final AllocationViews views;

	private final AllocationLetters letters;

	private final AllocationReminders reminders;

	private final OpeningCaseload opening;

	AllocationSteps(AllocationDesk desk, AllocationViews views, AllocationLetters letters,
			AllocationReminders reminders, OpeningCaseload opening) {
		this.desk = desk;
		this.views = views;
		this.letters = letters;
		this.reminders = reminders;
		this.opening = opening;
	}

	/**
	 * When a clock of the allocation ends, from the ledger: the date of a timer or a
	 * task.
	 */
	public Date dueAt(long allocationId, String rule) {
		return Date.from(this.desk.allocations().dueAt(allocationId, rule));
	}

	/**
	 * Proposes an officer; answers the officer's id, or null where every officer is
	 * blocked.
	 */
	public String propose(long allocationId) {
		return this.desk.allocations().propose(allocationId).first().map(Proposal.Candidate::officer).orElse(null);
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
		Decision decision = this.desk.allocations().confirm(allocationId, officer, reason);
		if (decision instanceof Decision.Refused refused) {
			throw new BpmnError(AllocateIro.NOT_POSSIBLE, refused.reason());
		}
		this.desk.lateness().explain(allocationId, lateness);
	}

	/** Writes to the social worker and the IRO. */
	public void tellAllocated(long allocationId) {
		this.letters.tellAllocated(this.desk.allocations().get(allocationId));
	}

	/** Reminds the IRO managers that the clock runs, where that still helps. */
	public void remind(long allocationId, String reminder) {
		this.reminders.remind(allocationId, reminder);
	}

	/** Records the breach and tells the head of safeguarding. */
	public void breach(long allocationId) {
		this.desk.allocations().breach(allocationId);
		this.letters.tellBreached(this.desk.allocations().get(allocationId));
	}

	/** Records that the head of safeguarding has taken note of the breach. */
	public void breachNoted(long allocationId) {
		this.desk.allocations().breachNoted(allocationId);
	}

	/** By when the head of safeguarding should have noted an override. */
	public Date noteOverrideBy(long overrideId) {
		return Date.from(this.desk.overrides().due(overrideId).lastMoment());
	}

	/** What the form of an override shows. */
	public JsonValue overrideView(long overrideId) {
		return SpinValues.jsonValue(this.views.overrideJson(overrideId)).create();
	}

	/** Records that the head of safeguarding has taken note of the override. */
	public void overrideNoted(long overrideId) {
		this.desk.overrides().noted(overrideId);
	}

	/** Whether a child of the opening caseload still waits for a confirmation. */
	public boolean openingCaseloadWaits() {
		return this.opening.stillWaits();
	}

}
