package org.iroengine.review;

import java.time.Instant;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Acting;
import org.iroengine.allocation.Covers;
import org.iroengine.correspondence.ReminderDays;
import org.iroengine.deadline.Deadline;

/** Whoever acts as a child's IRO, and the days on which they are reminded. */
@Component
public class ActingIro {

	private final Covers covers;

	private final ReminderDays days;

	ActingIro(Covers covers, ReminderDays days) {
		this.covers = covers;
		this.days = days;
	}

	/** The user's id; null where the child has no IRO. */
	public String of(String childRef) {
		return this.covers.actingNow(childRef).map(Acting::officer).orElse(null);
	}

	/**
	 * When a reminder is given so that it reaches the IRO on a working day of theirs.
	 */
	public Instant momentOf(Deadline reminder) {
		return this.days.momentOf(reminder, of(reminder.subject().childRef()));
	}

}
