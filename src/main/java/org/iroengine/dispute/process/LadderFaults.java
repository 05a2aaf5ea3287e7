package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.iroengine.deadline.Grade;
import org.iroengine.engine.DecisionRow;
import org.iroengine.web.UserGroup;

/**
 * Finds everything that is wrong with a ladder by itself, and says in which row and what
 * to mend.
 */
final class LadderFaults {

	private static final int MOST = 9;

	private static final List<String> RUNGS = EnumSet.range(UserGroup.TEAM_MANAGER, UserGroup.CHIEF_EXECUTIVE)
		.stream()
		.map(UserGroup::id)
		.toList();

	private static final String ASK_IRO = "ask-iro";

	private static final String NEXT_LEVEL = "next-level";

	private static final String ASK_AGAIN = "ask-again";

	private final String file;

	private final NavigableMap<Integer, DecisionRow> levels = new TreeMap<>();

	private final List<String> faults = new ArrayList<>();

	private LadderFaults(String file) {
		this.file = file;
	}

	/** Every fault, in the order of the rows first, then of the levels. */
	static List<String> of(String file, List<DecisionRow> rows) {
		LadderFaults found = new LadderFaults(file);
		rows.forEach(found::level);
		rows.forEach(found::cells);
		found.gaps();
		found.levels.forEach(found::atEnd);
		found.levels.tailMap(2).forEach(found::responder);
		return found.faults;
	}

	private void level(DecisionRow row) {
		if (!row.cell("level").matches("[0-%d]".formatted(MOST))) {
			fault(row, "the level %s is none from 0 to %d; write 0 for the informal stage, then 1, 2 and so on"
				.formatted(row.shown("level"), MOST));
			return;
		}
		DecisionRow first = this.levels.putIfAbsent(Integer.valueOf(row.cell("level")), row);
		if (first != null) {
			fault(row, "it repeats level %s of row %d; remove one of them, or give it a number of its own"
				.formatted(row.cell("level"), first.number()));
		}
	}

	private void cells(DecisionRow row) {
		row.missing(this.file, "title").ifPresent(this.faults::add);
		row.unknown(this.file, "responder", RUNGS).ifPresent(this.faults::add);
		days(row, "replyDays", "to reply");
		if (!row.cell("level").equals("0")) {
			days(row, "verdictDays", "for the IRO's verdict");
		}
		else if (!row.cell("verdictDays").equals("0")) {
			fault(row, "the informal stage has no verdict; write 0 verdictDays");
		}
		row.unknown(this.file, "atEnd", List.of(ASK_IRO, NEXT_LEVEL, ASK_AGAIN)).ifPresent(this.faults::add);
		row.unknown(this.file, "grade", Grade.words().toList()).ifPresent(this.faults::add);
		row.missing(this.file, "source").ifPresent(this.faults::add);
	}

	private void days(DecisionRow row, String column, String what) {
		if (!row.isWhole(column) || Integer.parseInt(row.cell(column)) < 1) {
			fault(row, "the %s %s are no whole number from 1 on; write the working days %s".formatted(column,
					row.shown(column), what));
		}
	}

	private void gaps() {
		int last = this.levels.isEmpty() ? 0 : this.levels.lastKey();
		IntStream.rangeClosed(1, Math.max(last, 1))
			.filter((number) -> !this.levels.containsKey(number))
			.forEach((number) -> this.faults
				.add("%s: level %d has no row; add it, or number the levels from 1 on without a gap"
					.formatted(this.file, number)));
	}

	private void atEnd(int number, DecisionRow row) {
		String end = (number == 0) ? ASK_IRO : number == this.levels.lastKey() ? ASK_AGAIN : NEXT_LEVEL;
		String why = (number == 0) ? "no timer makes a dispute formal"
				: number == this.levels.lastKey() ? "there is no level above it" : "there is a level above it";
		if (row.text("atEnd").filter((written) -> !written.equals(end)).isPresent()) {
			fault(row, "level %d cannot end with %s: %s; write \"%s\"".formatted(number, row.cell("atEnd"), why, end));
		}
	}

	private void responder(int number, DecisionRow row) {
		Optional.ofNullable(this.levels.get(number - 1))
			.filter((below) -> rung(row) >= 0 && rung(row) < rung(below))
			.ifPresent((below) -> fault(row,
					"%s stands below the %s of level %s; a dispute goes up, so name the same rung or a higher one"
						.formatted(row.cell("responder"), below.cell("responder"), below.cell("level"))));
	}

	private static int rung(DecisionRow row) {
		return RUNGS.indexOf(row.text("responder").orElse(""));
	}

	private void fault(DecisionRow row, String what) {
		this.faults.add(row.fault(this.file, what));
	}

}
