package org.iroengine.dispute.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.iroengine.dispute.Ladder;
import org.iroengine.dispute.LadderLevel;
import org.iroengine.web.UserGroup;

/**
 * A ladder by chance that the twenty working days hold: two to seven levels, one to ten
 * days to reply, one to three for the verdict. The same seed makes the same one.
 */
final class GeneratedLadder {

	static final List<UserGroup> RUNGS = List.copyOf(EnumSet.range(UserGroup.TEAM_MANAGER, UserGroup.CHIEF_EXECUTIVE));

	private static final int WHOLE = 20;

	private final Random random;

	private final int[] reply;

	private final int[] verdict;

	private GeneratedLadder(Random random) {
		this.random = random;
		int levels = 2 + random.nextInt(6);
		this.reply = IntStream.generate(() -> 1).limit(levels).toArray();
		this.verdict = this.reply.clone();
		int left = random.nextInt(WHOLE - 2 * levels + 1);
		IntStream.range(0, left).forEach((day) -> lengthen(random.nextInt(levels)));
	}

	static Ladder of(long seed, Random random) {
		GeneratedLadder made = new GeneratedLadder(random);
		return new Ladder("dispute-ladder@generated-" + seed, null, made.levels());
	}

	private void lengthen(int level) {
		if (this.random.nextInt(4) == 0 && this.verdict[level] < 3) {
			this.verdict[level]++;
		}
		else if (this.reply[level] < 10) {
			this.reply[level]++;
		}
	}

	private List<LadderLevel> levels() {
		List<UserGroup> rungs = this.random.ints(this.reply.length, 0, RUNGS.size())
			.sorted()
			.mapToObj(RUNGS::get)
			.toList();
		return IntStream.range(0, this.reply.length)
			.mapToObj((level) -> new LadderLevel(level + 1, "level " + (level + 1), rungs.get(level), this.reply[level],
					this.verdict[level]))
			.toList();
	}

}
