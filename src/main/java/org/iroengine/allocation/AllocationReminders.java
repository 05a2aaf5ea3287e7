package org.iroengine.allocation;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;

/** Reminds those who allocate, where a reminder still helps. */
@Component
public class AllocationReminders {

	private final Allocations allocations;

	private final AllocationLetters letters;

	private final Deadlines deadlines;

	private final Clock clock;

	AllocationReminders(Allocations allocations, AllocationLetters letters, Deadlines deadlines, Clock clock) {
		this.allocations = allocations;
		this.letters = letters;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * Gives a reminder whose time has come. Where we were told so late that a later one,
	 * or the due time itself, has come too, it is left out: one letter says it all. Asked
	 * again, because a corrected start begins every timer anew, it does nothing.
	 */
	@Transactional
	public void remind(long allocationId, String reminder) {
		Allocation open = this.allocations.get(allocationId);
		Deadline due = this.deadlines.required(open.subject(), reminder);
		if (!due.state().open()) {
			return;
		}
		if (overtaken(due)) {
			this.deadlines.notAchievable(open.subject(), reminder, "told too late for this reminder");
			return;
		}
		this.letters.remind(open, reminder);
		this.deadlines.reminded(open.subject(), reminder);
	}

	private boolean overtaken(Deadline reminder) {
		Instant now = this.clock.instant();
		return this.deadlines.of(reminder.subject())
			.stream()
			.anyMatch((other) -> other.dueAt().isAfter(reminder.dueAt()) && !other.dueAt().isAfter(now));
	}

}
