package org.iroengine.review;

import java.time.Instant;
import java.time.LocalDate;

import org.iroengine.deadline.Subject;

/**
 * One review of a period of care.
 *
 * @param sequence from 1 in each period
 * @param schedule by which rules it is due
 * @param rule the rule of the timescales that its due date is counted by
 * @param anchorAt what the due date is counted from
 * @param meetingNeeded false where it may be held without a meeting
 * @param broughtForward why the IRO brings it forward, or null
 * @param heldOn the local date in London of its first part, or null
 * @param completedOn the local date in London of its last part, or null
 */
public record Review(long id, long periodId, String childRef, int sequence, Schedule schedule, String rule,
		Instant anchorAt, boolean meetingNeeded, ReviewState state, String broughtForward, LocalDate heldOn,
		LocalDate completedOn) {

	/** What its deadlines belong to. */
	public Subject subject() {
		return new Subject("review", this.id, this.childRef);
	}

	public boolean isOpen() {
		return this.state == ReviewState.OPEN;
	}

}
