package org.iroengine.dispute;

import java.util.List;
import java.util.Optional;

/**
 * The levels through which a dispute goes up, as a council's table has them.
 *
 * @param version the version of the table, such as {@code dispute-ladder@3f2a9c1b}
 * @param informal the stage before the formal ones; null where the council has none
 * @param levels the formal levels, the lowest first, at least one
 */
public record Ladder(String version, LadderLevel informal, List<LadderLevel> levels) {

	/** The formal level with the number; it must exist. */
	public LadderLevel level(int number) {
		return find(number).orElseThrow();
	}

	/** The formal level with the number; empty where the ladder has none. */
	public Optional<LadderLevel> find(int number) {
		return this.levels.stream().filter((level) -> level.number() == number).findFirst();
	}

	/** The last level: there is nobody above. */
	public LadderLevel top() {
		return this.levels.get(this.levels.size() - 1);
	}

}
