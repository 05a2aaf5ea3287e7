package org.iroengine.allocation.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.allocation.AllocationLetters;
import org.iroengine.allocation.AllocationReminders;
import org.iroengine.allocation.AllocationViews;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Decision;
import org.iroengine.allocation.Proposal;
import org.iroengine.allocation.Reassignment;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.engine.Steps;

/** What the process that allocates an IRO may call. */
@Steps
public class AllocationSteps {

	private final Allocations allocations;

	private final AllocationViews views;

	private final AllocationLetters letters;

	private final AllocationReminders reminders;

	private final Caseloads caseloads;

	AllocationSteps(Allocations allocations, AllocationViews views, AllocationLetters letters,
			AllocationReminders reminders, Caseloads caseloads) {
		this.allocations = allocations;
		this.views = views;
		this.letters = letters;
		this.reminders = reminders;
		this.caseloads = caseloads;
	}

	/**
	 * When a clock of the allocation ends, from the ledger: the date of a timer or a
	 * task.
	 */
	public Date dueAt(long allocationId, String rule) {
		return Date.from(this.allocations.dueAt(allocationId, rule));
	}

	/**
	 * Proposes an officer; answers the officer's id, or null where every officer is
	 * blocked.
	 */
	public String propose(long allocationId) {
		return this.allocations.propose(allocationId).first().map(Proposal.Candidate::officer).orElse(null);
	}

	/** What the forms of the allocation show. */
	public JsonValue view(long allocationId) {
		return SpinValues.jsonValue(this.views.json(allocationId)).create();
	}

	/**
	 * Records the choice; throws the error {@code not-possible} where it can no longer
	 * stand.
	 */
	public void record(long allocationId, String officer, String reason) {
		Decision decision = this.allocations.confirm(allocationId, officer, reason);
		if (decision instanceof Decision.Refused refused) {
			throw new BpmnError(AllocateIro.NOT_POSSIBLE, refused.reason());
		}
	}

	/** Writes to the social worker and the IRO. */
	public void tellAllocated(long allocationId) {
		this.letters.tellAllocated(this.allocations.get(allocationId));
	}

	/** Reminds the IRO managers that the clock runs, where that still helps. */
	public void remind(long allocationId, String reminder) {
		this.reminders.remind(allocationId, reminder);
	}

	/** Records the breach and tells the head of safeguarding. */
	public void breach(long allocationId) {
		this.allocations.breach(allocationId);
		this.letters.tellBreached(this.allocations.get(allocationId));
	}

	/** Records that the head of safeguarding has taken note of the breach. */
	public void breachNoted(long allocationId) {
		this.allocations.breachNoted(allocationId);
	}

	/** Whether a child of the opening caseload still waits for a confirmation. */
	public boolean openingCaseloadWaits() {
		return this.caseloads.opening().stillWaits();
	}

	/** 00:00 in London of the first day of a cover. */
	public Date coverBegins(long coverId) {
		return Date.from(LondonTime.startOf(this.caseloads.covers().get(coverId).firstDay()));
	}

	/** 00:00 in London after the last day of a cover. */
	public Date coverEnds(long coverId) {
		return Date.from(LondonTime.startOf(this.caseloads.covers().get(coverId).lastDay().plusDays(1)));
	}

	/** Hands the tasks of the child's IRO to whoever acts as the IRO now. */
	public void handTasks(String childRef) {
		this.caseloads.tasks().hand(childRef);
	}

	/** Tells the IRO managers that they have to decide about an officer's children. */
	public void tellDecisionNeeded(long reassignmentId) {
		Reassignment reassignment = this.caseloads.reassignments().get(reassignmentId);
		this.caseloads.letters()
			.tellManagers(reassignment, LondonTime.spoken(decision(reassignmentId).lastMoment()), left(reassignmentId));
	}

	/** The last moment in which somebody may decide: the due date of a task. */
	public Date decideBy(long reassignmentId) {
		return Date.from(decision(reassignmentId).lastMoment());
	}

	/** When the time to decide has passed. */
	public Date undecidedAt(long reassignmentId) {
		return Date.from(decision(reassignmentId).dueAt());
	}

	/** 00:00 in London of the first day without the officer. */
	public Date firstDayWithout(long reassignmentId) {
		return Date.from(LondonTime.startOf(this.caseloads.reassignments().get(reassignmentId).firstDay()));
	}

	/** Starts the clock of each child whose IRO has gone. */
	public void startSuccessors(long reassignmentId) {
		this.caseloads.reassignments().startSuccessors(reassignmentId);
	}

	/** Records that nobody has decided in time, and tells the head of safeguarding. */
	public void undecided(long reassignmentId) {
		this.caseloads.reassignments().undecided(reassignmentId);
		Reassignment reassignment = this.caseloads.reassignments().get(reassignmentId);
		this.caseloads.letters()
			.tellHead(reassignment, LondonTime.spoken(decision(reassignmentId).lastMoment()), left(reassignmentId));
	}

	/** Records that it is decided who acts or follows. */
	public void caseloadDecided(long reassignmentId) {
		this.caseloads.reassignments().decided(reassignmentId);
	}

	private Deadline decision(long reassignmentId) {
		return this.caseloads.reassignments().due(reassignmentId);
	}

	private int left(long reassignmentId) {
		return this.caseloads.reassignments().childrenLeft(reassignmentId);
	}

}
