package org.iroengine.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.LatenessReason;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineDoors;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Timescales;
import org.iroengine.reporting.Timeline.Entry;

/**
 * Each promise of which the reader may know, with its date, how it stands, and the
 * sentence that explains the date.
 */
@Component
class DeadlineEntries implements TimelinePart {

	private final Deadlines deadlines;

	private final DeadlineDoors doors;

	private final Timescales timescales;

	private final Clock clock;

	DeadlineEntries(Deadlines deadlines, DeadlineDoors doors, Timescales timescales, Clock clock) {
		this.deadlines = deadlines;
		this.doors = doors;
		this.timescales = timescales;
		this.clock = clock;
	}

	@Override
	public Stream<Entry> of(String childRef) {
		return this.deadlines.list(new DeadlineFilter(childRef, null, false))
			.stream()
			.filter(this.doors.forList())
			.map(this::entry);
	}

	Entry entry(Deadline deadline) {
		boolean open = deadline.state().open();
		boolean late = deadline.state() == DeadlineState.MET_LATE || deadline.state() == DeadlineState.NOT_DONE
				|| deadline.overdueAt(this.clock.instant());
		Instant at = open ? deadline.lastMoment() : deadline.closedAt();
		return new Entry(at, LondonTime.spoken(at), title(deadline), state(deadline, late), detail(deadline), late,
				open);
	}

	/** The table's words; the rule's name where the table in force has it no more. */
	private String title(Deadline deadline) {
		return this.timescales.rules().contains(deadline.rule())
				? Words.capital(this.timescales.on(deadline.rule(), deadline.startedAt()).title()) : deadline.rule();
	}

	private static String state(Deadline deadline, boolean late) {
		return switch (deadline.state()) {
			case RUNNING, MISSED -> late ? "Overdue" : "Running";
			case MET -> "Met in time";
			case MET_LATE -> "Met late";
			case NOT_REQUIRED -> "Not required any more";
			case NOT_ACHIEVABLE -> "Could not be met";
			case NOT_DONE -> "Not done";
		};
	}

	private static String detail(Deadline deadline) {
		return Words.joined(" ", Words.capital(deadline.explanation()) + ".",
				(deadline.reason() != null) ? "Reason: " + reason(deadline.reason()) : null);
	}

	/** The ledger keeps some reasons as codes. */
	private static String reason(String kept) {
		return LatenessReason.of(kept).map(LatenessReason::title).orElse(kept);
	}

}
