package org.iroengine.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts deadlines anew, each from its own recorded start and span. */
final class Recount {

	private final DueDates dates;

	private final Instant now;

	Recount(DueDates dates, Instant now) {
		this.dates = dates;
		this.now = now;
	}

	/**
	 * What changes for the running deadlines of one subject; a reminder that counts back
	 * follows its deadline.
	 * @throws org.iroengine.calendar.BeyondCalendarHorizon when a date is not covered
	 */
	List<Move> of(List<Deadline> ofSubject) {
		List<Deadline> running = ofSubject.stream()
			.filter((deadline) -> deadline.state() == DeadlineState.RUNNING)
			.toList();
		Map<String, Move> deadlines = running.stream()
			.filter((deadline) -> !deadline.reminder())
			.map((deadline) -> count(deadline, deadline.startedAt()))
			.collect(Collectors.toMap((move) -> move.from().rule(), Function.identity()));
		Stream<Move> reminders = running.stream()
			.filter(Deadline::reminder)
			.map((reminder) -> count(reminder, start(reminder, deadlines.get(reminder.reminderOf()))));
		return Stream.concat(deadlines.values().stream(), reminders).filter(Move::changes).toList();
	}

	private Move count(Deadline deadline, Instant start) {
		return new Move(deadline, deadline.moved(this.dates.after(start, deadline.span()), this.now));
	}

	private static Instant start(Deadline reminder, Move deadline) {
		boolean follows = deadline != null && reminder.span().amount() < 0;
		return follows ? DeadlineStarter.reminderStart(deadline.to(), reminder.span().amount()) : reminder.startedAt();
	}

	/** Whether a deadline whose verdict stays would get another date today. */
	boolean wouldMove(Deadline missed) {
		return count(missed, missed.startedAt()).dueMoves();
	}

}
