package org.iroengine.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What a change of the calendar does to the deadlines.
 *
 * @param at when this was computed
 * @param moves the running deadlines that get another due date, earliest new date first,
 * without reminders
 * @param reminders how many reminders move
 * @param subjects what has to be counted anew, as items of a run
 * @param missed how many deadlines are missed already and keep their verdict, though they
 * would get another date today
 * @param beyond how many would end on a day that the calendar does not cover
 */
public record CalendarPreview(Instant at, List<Move> moves, int reminders, Collection<String> subjects, int missed,
		int beyond) {

	/** How many deadlines are in time now and would be late. */
	public long becomeLate() {
		return this.moves.stream().filter(this::late).count();
	}

	/** Whether this move makes a deadline late. */
	public boolean late(Move move) {
		return move.becomesLate(this.at);
	}

}
