package org.iroengine.review;

import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Acting;
import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Covers;
import org.iroengine.care.Care;
import org.iroengine.correspondence.ReminderDays;
import org.iroengine.deadline.Deadline;

/** Whoever acts as a child's IRO, and the days on which they are reminded. */
@Component
public class ActingIro {

	private final Covers covers;

	private final Allocations allocations;

	private final Care care;

	private final ReminderDays days;

	ActingIro(Covers covers, Allocations allocations, Care care, ReminderDays days) {
		this.covers = covers;
		this.allocations = allocations;
		this.care = care;
		this.days = days;
	}

	/** The user's id; null where the child has no IRO. */
	public String of(String childRef) {
		return this.covers.actingNow(childRef).map(Acting::officer).orElse(null);
	}

	/**
	 * Whose is what is still owed after care: whoever was the IRO when it ended. Null
	 * where the child never had one, or is in care and has none.
	 */
	public String orLast(String childRef) {
		if (of(childRef) != null || this.care.openPeriod(childRef).isPresent()) {
			return of(childRef);
		}
		return this.allocations.ofChild(childRef)
			.stream()
			.map(Allocation::officer)
			.filter(Objects::nonNull)
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	/**
	 * When a reminder is given so that it reaches the IRO on a working day of theirs.
	 */
	public Instant momentOf(Deadline reminder) {
		return this.days.momentOf(reminder, of(reminder.subject().childRef()));
	}

}
