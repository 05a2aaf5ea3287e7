package org.iroengine.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.iroengine.calendar.BeyondCalendarHorizon;
import org.iroengine.calendar.WorkingCalendar;

/** Gathers what a calendar would move, subject by subject. */
final class Previewer {

	private static final Comparator<Move> BY_DATE = Comparator.comparing((Move move) -> move.to().dueAt())
		.thenComparing((move) -> move.to().id());

	private final Recount recount;

	private final Instant now;

	private final List<Move> moves = new ArrayList<>();

	private final Set<String> subjects = new TreeSet<>();

	private int missed;

	private int beyond;

	Previewer(WorkingCalendar calendar, Instant now) {
		this.recount = new Recount(new DueDates(calendar), now);
		this.now = now;
	}

	/** Adds the open deadlines of one subject. */
	void add(List<Deadline> ofSubject) {
		try {
			List<Move> moved = this.recount.of(ofSubject);
			moved.stream().map((move) -> MoveDeadlines.item(move.from().subject())).forEach(this.subjects::add);
			moved.stream().filter(Move::dueMoves).forEach(this.moves::add);
			this.missed += (int) ofSubject.stream()
				.filter((deadline) -> deadline.state() == DeadlineState.MISSED)
				.filter(this.recount::wouldMove)
				.count();
		}
		catch (BeyondCalendarHorizon ex) {
			this.beyond++;
		}
	}

	CalendarPreview preview() {
		List<Move> deadlines = this.moves.stream().filter((move) -> !move.from().reminder()).sorted(BY_DATE).toList();
		return new CalendarPreview(this.now, deadlines, this.moves.size() - deadlines.size(), this.subjects,
				this.missed, this.beyond);
	}

}
