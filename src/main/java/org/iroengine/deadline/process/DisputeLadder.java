package org.iroengine.deadline.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows about disputes: the four levels of a council's ladder must fit the dispute's
 * total, and a reply with its verdict must fit a level.
 */
final class DisputeLadder {

	static final String LEVEL = "dispute-level";

	private static final int LEVELS = 4;

	private final String file;

	private final List<TableRow> rows;

	private final List<String> faults = new ArrayList<>();

	DisputeLadder(String file, List<TableRow> rows) {
		this.file = file;
		this.rows = rows.stream().filter((row) -> row.counts() && row.dates().isPresent()).toList();
	}

	/** What does not add up, row by row. */
	List<String> faults() {
		of(LEVEL).forEach((level) -> {
			if (level.amount() < 1) {
				fault(level, "The dispute ladder has no levels: a level of %d lasts no time; write at least 1"
					.formatted(level.amount()));
			}
			at(level, "dispute-total").forEach((total) -> total(level, total));
			at(level, "dispute-reply")
				.forEach((reply) -> at(level, "dispute-verdict").filter((verdict) -> meet(reply, verdict))
					.forEach((verdict) -> level(level, reply, verdict)));
		});
		return this.faults;
	}

	private void total(TableRow level, TableRow total) {
		if (sameUnit(level, total) && LEVELS * level.amount() > total.amount()) {
			fault(level,
					"four levels of %d are %d, more than the %d of the whole dispute in row %d; write at most %d here, or lengthen the whole"
						.formatted(level.amount(), LEVELS * level.amount(), total.amount(), total.number(),
								total.amount() / LEVELS));
		}
	}

	private void level(TableRow level, TableRow reply, TableRow verdict) {
		if (sameUnit(level, reply) && sameUnit(level, verdict) && reply.amount() + verdict.amount() > level.amount()) {
			fault(level,
					"a reply of %d (row %d) and a verdict of %d (row %d) are more than the %d of their level; shorten one of them"
						.formatted(reply.amount(), reply.number(), verdict.amount(), verdict.number(), level.amount()));
		}
	}

	private boolean sameUnit(TableRow level, TableRow other) {
		boolean same = level.cell("unit").equals(other.cell("unit"));
		if (!same) {
			fault(other, "its unit %s cannot be added to the %s of a level in row %d; write both in the same unit"
				.formatted(other.cell("unit"), level.cell("unit"), level.number()));
		}
		return same;
	}

	private Stream<TableRow> of(String rule) {
		return this.rows.stream().filter((row) -> row.rule().equals(rule));
	}

	private Stream<TableRow> at(TableRow level, String rule) {
		return of(rule).filter((row) -> meet(level, row));
	}

	private static boolean meet(TableRow one, TableRow other) {
		return one.dates().orElseThrow().overlaps(other.dates().orElseThrow());
	}

	private void fault(TableRow row, String what) {
		String fault = "%s, row %d: %s".formatted(this.file, row.number(), what);
		if (!this.faults.contains(fault)) {
			this.faults.add(fault);
		}
	}

}
