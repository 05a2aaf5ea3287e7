package org.iroengine.dispute;

import java.util.List;
import java.util.Optional;

import org.iroengine.deadline.Deadline;

/**
 * Where a dispute stands on its ladder.
 *
 * @param turns each level it has come to, the first turn first
 * @param open the level that has it; null while it is informal and where it is closed
 * @param live the date of the open level or of the informal stage; null where closed
 * @param total the date of the whole; null while it is informal
 * @param next what comes after the open level, or empty
 * @param team the team that answers; null where none is known
 */
public record DisputeStanding(Ladder ladder, List<DisputeLevel> turns, DisputeLevel open, Deadline live, Deadline total,
		String next, String team) {

	/** The highest level it has come to; 0 where it was never formal. */
	public int reached() {
		return this.turns.stream().mapToInt(DisputeLevel::level).max().orElse(0);
	}

	/** The levels below it that were passed over. */
	public List<Integer> bypassed() {
		return this.ladder.levels()
			.stream()
			.map(LadderLevel::number)
			.filter((number) -> number < reached() && at(number).isEmpty())
			.toList();
	}

	/** The turns at a level. */
	public List<DisputeLevel> at(int level) {
		return this.turns.stream().filter((turn) -> turn.level() == level).toList();
	}

	/** What the ladder says of the open level. */
	public Optional<LadderLevel> rung() {
		return Optional.ofNullable(this.open).map((level) -> this.ladder.level(level.level()));
	}

}
