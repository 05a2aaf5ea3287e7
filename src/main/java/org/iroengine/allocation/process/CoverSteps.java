package org.iroengine.allocation.process;

import java.util.Date;

import org.iroengine.allocation.Covers;
import org.iroengine.allocation.Reassignment;
import org.iroengine.allocation.ReassignmentLetters;
import org.iroengine.allocation.Reassignments;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.engine.Steps;

/** What the processes of an officer who is away or leaves may call. */
@Steps
public class CoverSteps {

	private final Covers covers;

	private final Reassignments reassignments;

	private final ReassignmentLetters letters;

	private final IroTasks tasks;

	CoverSteps(Covers covers, Reassignments reassignments, ReassignmentLetters letters, IroTasks tasks) {
		this.covers = covers;
		this.reassignments = reassignments;
		this.letters = letters;
		this.tasks = tasks;
	}

	/** 00:00 in London of the first day of a cover. */
	public Date coverBegins(long coverId) {
		return Date.from(LondonTime.startOf(this.covers.get(coverId).firstDay()));
	}

	/** 00:00 in London after the last day of a cover. */
	public Date coverEnds(long coverId) {
		return Date.from(LondonTime.startOf(this.covers.get(coverId).lastDay().plusDays(1)));
	}

	/** Hands the tasks of the child's IRO to whoever acts as the IRO now. */
	public void handTasks(String childRef) {
		this.tasks.hand(childRef);
	}

	/** Tells the IRO managers that they have to decide about an officer's children. */
	public void tellDecisionNeeded(long reassignmentId) {
		Reassignment reassignment = this.reassignments.get(reassignmentId);
		this.letters.tellManagers(reassignment, LondonTime.spoken(decision(reassignmentId).lastMoment()),
				left(reassignmentId));
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
		return Date.from(LondonTime.startOf(this.reassignments.get(reassignmentId).firstDay()));
	}

	/** Starts the clock of each child whose IRO has gone. */
	public void startSuccessors(long reassignmentId) {
		this.reassignments.startSuccessors(reassignmentId);
	}

	/** Records that nobody has decided in time, and tells the head of safeguarding. */
	public void undecided(long reassignmentId) {
		this.reassignments.undecided(reassignmentId);
		Reassignment reassignment = this.reassignments.get(reassignmentId);
		this.letters.tellHead(reassignment, LondonTime.spoken(decision(reassignmentId).lastMoment()),
				left(reassignmentId));
	}

	/** Records that it is decided who acts or follows. */
	public void caseloadDecided(long reassignmentId) {
		this.reassignments.decided(reassignmentId);
	}

	private Deadline decision(long reassignmentId) {
		return this.reassignments.due(reassignmentId);
	}

	private int left(long reassignmentId) {
		return this.reassignments.childrenLeft(reassignmentId);
	}

}
