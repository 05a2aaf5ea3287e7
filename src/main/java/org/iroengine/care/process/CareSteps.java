package org.iroengine.care.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.care.Care;
import org.iroengine.care.Changes;
import org.iroengine.care.IroCheck;
import org.iroengine.care.Reentries;
import org.iroengine.engine.Steps;

/** What the processes of a period of care may call. */
@Steps
public class CareSteps {

	private final Care care;

	private final Reentries reentries;

	private final Changes changes;

	private final IroCheck iros;

	private final ObjectMapper json;

	CareSteps(Care care, Reentries reentries, Changes changes, IroCheck iros, ObjectMapper json) {
		this.care = care;
		this.reentries = reentries;
		this.changes = changes;
		this.iros = iros;
		this.json = json;
	}

	/**
	 * Tells the rest of the product that the child has come into care; answers whether
	 * the child is still looked after.
	 */
	public boolean announceStart(long periodId) {
		return this.care.announceStart(periodId);
	}

	/** Whether the child has an IRO. */
	public boolean hasIro(long periodId) {
		return this.iros.hasIro(this.care.period(periodId).childRef());
	}

	/**
	 * Asks for the next review, which runs beside the period; changes from before there
	 * was an IRO are told now.
	 */
	public void nextReview(long periodId) {
		this.care.wantReview(periodId);
		tellOfChanges(periodId);
	}

	/** Tells of the changes of circumstances that nobody was told of yet. */
	public void tellOfChanges(long periodId) {
		if (hasIro(periodId)) {
			this.changes.tell(periodId);
		}
	}

	/** Tells that another IRO reviews the care of the child. */
	public void handOver(long periodId) {
		this.care.handOver(periodId);
	}

	/** The last moment in which a same-day return may be decided: the date of a task. */
	public Date decideReentryBy(long periodId) {
		return Date.from(this.reentries.due(periodId).lastMoment());
	}

	/** When the time to decide has passed: the date of a timer. */
	public Date reentryUndecidedAt(long periodId) {
		return Date.from(this.reentries.due(periodId).dueAt());
	}

	/** What the form about a same-day return shows. */
	public JsonValue reentryView(long periodId) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.reentries.view(periodId))).create();
	}

	/** Records that nobody has decided in time. */
	public void reentryOverdue(long periodId) {
		this.reentries.overdue(periodId);
	}

	/**
	 * Makes the return and the period before it one; throws the error
	 * {@code not-possible} where there is none any more.
	 */
	public void mergePeriods(long periodId, String reason) {
		this.reentries.merge(periodId, reason).ifPresent((refusal) -> {
			throw new BpmnError(DecideReentry.NOT_POSSIBLE, refusal);
		});
	}

	/** Leaves the return a period of its own. */
	public void keepPeriodsApart(long periodId, String reason) {
		this.reentries.keepApart(periodId, reason);
	}

}
