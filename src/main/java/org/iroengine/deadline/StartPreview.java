package org.iroengine.deadline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What another start does to the deadlines of a child.
 *
 * @param at when this was computed
 * @param moves the open deadlines that began at the old start, earliest new date first,
 * without reminders
 * @param reminders the reminders that move along
 * @param kept the closed ones with the verdict that stays
 */
public record StartPreview(Instant at, List<Move> moves, List<Move> reminders, List<KeptVerdict> kept) {

	/** The rules whose measure counts this child differently afterwards. */
	public List<String> measures() {
		return this.moves.stream()
			.filter((move) -> becomesLate(move) || noLongerLate(move))
			.map((move) -> move.from().rule())
			.distinct()
			.toList();
	}

	/** Whether this move makes a deadline late. */
	public boolean becomesLate(Move move) {
		return move.becomesLate(this.at);
	}

	/** Whether a deadline that is late is in time again. */
	public boolean noLongerLate(Move move) {
		return move.from().overdueAt(this.at) && !move.to().overdueAt(this.at);
	}

	boolean runsAgain() {
		return this.moves.stream().anyMatch(this::noLongerLate);
	}

	/** Everything that is shown, so that it can be told whether it has changed. */
	public String inShort() {
		return this.moves.stream()
			.map((move) -> "%s %s".formatted(move, becomesLate(move) || noLongerLate(move)))
			.collect(Collectors.joining(", ")) + this.kept;
	}

	List<Move> all() {
		return Stream.concat(this.moves.stream(), this.reminders.stream()).toList();
	}

}
