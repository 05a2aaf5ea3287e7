package org.iroengine.allocation.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.allocation.AllocationViews;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Decision;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.allocation.Proposal;
import org.iroengine.engine.Steps;

/** What the process that allocates an IRO may call. */
@Steps
public class AllocationSteps {

	private final Allocations allocations;

	private final AllocationViews views;

	private final RequestWork request;

	private final IntroductionWork introduction;

	private final OpeningCaseload opening;

	AllocationSteps(Allocations allocations, AllocationViews views, RequestWork request, IntroductionWork introduction,
			OpeningCaseload opening) {
		this.allocations = allocations;
		this.views = views;
		this.request = request;
		this.introduction = introduction;
		this.opening = opening;
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
	public void breachNoted(long allocationId, String breachReason, String breachNote) {
		this.request.note(allocationId, breachReason, breachNote);
	}

	/** From when something after the allocation is overdue: the date of a timer. */
	public Date introductionDueAt(long introductionId, String rule) {
		return this.introduction.dueAt(introductionId, rule);
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date introductionLastMoment(long introductionId, String rule) {
		return this.introduction.lastMoment(introductionId, rule);
	}

	/** What the forms after the allocation show. */
	public JsonValue introductionView(long introductionId, String rule) throws JsonProcessingException {
		return this.introduction.view(introductionId, rule);
	}

	/** Keeps what the officer says of the introduction. */
	public void introduced(long introductionId, String cardGivenOn, String notAppropriateReason, String leaflet,
			String leafletReason) {
		this.introduction.introduced(introductionId,
				new IntroductionAnswer(cardGivenOn, notAppropriateReason, leaflet, leafletReason).read());
	}

	/** Keeps that the case system names the officer, and ends a plan of protection. */
	public void entered(long introductionId, Boolean protectionEnded) {
		this.introduction.entered(introductionId, Boolean.TRUE.equals(protectionEnded));
	}

	/** Records that a date after the allocation has passed and tells the IRO manager. */
	public void introductionOverdue(long introductionId, String rule) {
		this.introduction.overdue(introductionId, rule);
	}

	/** Whether a child of the opening caseload still waits for a confirmation. */
	public boolean openingCaseloadWaits() {
		return this.opening.stillWaits();
	}

}
