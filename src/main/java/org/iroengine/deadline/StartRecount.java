package org.iroengine.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Counts the deadlines of a child that began at one start from another; those that began
 * at another moment, such as a successor's, stay.
 */
final class StartRecount {

	private static final Comparator<Move> BY_DATE = Comparator.comparing((Move move) -> move.to().dueAt())
		.thenComparing((move) -> move.to().id());

	private final DueDates dates;

	private final Instant now;

	private final Instant from;

	private final Instant to;

	StartRecount(DueDates dates, Instant now, Instant from, Instant to) {
		this.dates = dates;
		this.now = now;
		this.from = from;
		this.to = to;
	}

	/**
	 * What moves and what stays.
	 * @throws org.iroengine.calendar.BeyondCalendarHorizon when a date is not covered
	 */
	StartPreview of(List<Deadline> ofChild) {
		List<Deadline> counted = ofChild.stream().filter((deadline) -> !deadline.withdrawn()).toList();
		List<Move> moves = began(counted).filter((deadline) -> deadline.state().open())
			.map((deadline) -> move(deadline, this.to))
			.sorted(BY_DATE)
			.toList();
		return new StartPreview(this.now, moves,
				moves.stream().flatMap((move) -> reminders(move, counted)).sorted(BY_DATE).toList(),
				began(counted).filter((deadline) -> deadline.state().done()).map(this::kept).toList());
	}

	private Stream<Deadline> began(List<Deadline> counted) {
		return counted.stream().filter((deadline) -> !deadline.reminder() && deadline.startedAt().equals(this.from));
	}

	private Stream<Move> reminders(Move moved, List<Deadline> counted) {
		return counted.stream()
			.filter((reminder) -> reminder.state().open() && reminder.subject().equals(moved.from().subject())
					&& Objects.equals(reminder.reminderOf(), moved.from().rule()))
			.map((reminder) -> move(reminder, DeadlineStarter.reminderStart(moved.to(), reminder.span().amount())));
	}

	private Move move(Deadline deadline, Instant start) {
		return new Move(deadline, deadline.moved(this.dates.after(start, deadline.span()), this.now));
	}

	private KeptVerdict kept(Deadline closed) {
		Due due = this.dates.after(this.to, closed.span());
		return new KeptVerdict(closed, due,
				closed.moved(due, this.now).met(closed.closedAt(), closed.heldBy()).state());
	}

}
