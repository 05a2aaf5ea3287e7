package org.iroengine.allocation;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;

/**
 * Officers who were confirmed although a rule blocks them; the head of safeguarding notes
 * each.
 */
@Component
public class Overrides {

	/** The rule in the table of timescales. */
	private static final String NOTE = "note-override";

	private final AllocationRecords records;

	private final AllocationNews news;

	private final Deadlines deadlines;

	private final Care care;

	private final Clock clock;

	Overrides(AllocationRecords records, AllocationNews news, Deadlines deadlines, Care care, Clock clock) {
		this.records = records;
		this.news = news;
		this.deadlines = deadlines;
		this.care = care;
		this.clock = clock;
	}

	/** Starts the time in which the override is to be noted. */
	@Transactional
	public void begin(long allocationId) {
		this.deadlines.start(NOTE, subject(allocationId), this.clock.instant());
	}

	/** By when it is to be noted. */
	public Deadline due(long allocationId) {
		return this.deadlines.required(subject(allocationId), NOTE);
	}

	/** Records who took note of it on behalf of the head of safeguarding. */
	@Transactional
	public void noted(long allocationId) {
		this.deadlines.meet(subject(allocationId), NOTE, this.clock.instant(), CurrentUser.name());
		this.news.record("override noted", this.records.get(allocationId), Map.of());
	}

	/** What the form shows. */
	OverrideView view(long allocationId) {
		Allocation allocation = this.records.get(allocationId);
		return new OverrideView(this.care.child(allocation.childRef()).orElseThrow().label(), allocation.officer(),
				this.records.overridden(allocationId), allocation.overrideReason(), allocation.allocatedBy(),
				LondonTime.spoken(allocation.allocatedAt()));
	}

	/** The deadline is not the allocation's: a corrected start does not move it. */
	private Subject subject(long allocationId) {
		return new Subject("override", allocationId, this.records.get(allocationId).childRef());
	}

}
