package org.iroengine.review.process;

import java.time.Clock;
import java.util.Date;

import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.engine.Steps;
import org.iroengine.review.OverdueCalls;
import org.iroengine.web.CurrentUser;

/** What the process of a list of calls may call. */
@Steps
public class CallSteps {

	private final Deadlines deadlines;

	private final OverdueCalls overdue;

	private final Clock clock;

	CallSteps(Deadlines deadlines, OverdueCalls overdue, Clock clock) {
		this.deadlines = deadlines;
		this.overdue = overdue;
		this.clock = clock;
	}

	/** When everybody should have been called. */
	public Date callBy(long stopId, String childRef) {
		return Date.from(this.deadlines.required(subject(stopId, childRef), CallInstead.RULE).lastMoment());
	}

	/** From when somebody should have been called: the date of a timer. */
	public Date overdueAt(long stopId, String childRef) {
		return Date.from(this.deadlines.required(subject(stopId, childRef), CallInstead.RULE).dueAt());
	}

	/** Records that not everybody was called in time, and tells it. */
	public void overdue(long stopId, String childRef) {
		this.overdue.tell(subject(stopId, childRef), CallInstead.RULE);
	}

	/** Everybody is called. */
	public void called(long stopId, String childRef) {
		this.deadlines.meet(subject(stopId, childRef), CallInstead.RULE, this.clock.instant(), CurrentUser.name());
		this.overdue.settled(subject(stopId, childRef));
	}

	private static Subject subject(long stopId, String childRef) {
		return new Subject("stop", stopId, childRef);
	}

}
