package org.iroengine.allocation.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.iroengine.allocation.WaitingChild;

/**
 * What the page shows of the waiting children.
 *
 * @param all how many wait
 * @param filtered how many of them pass the filter
 * @param rows one part of these
 * @param part which part, from 1
 * @param parts how many there are
 * @param localities to choose from
 * @param teams to choose from
 * @param officers those proposed to anybody, to choose from
 */
record CaseloadTable(int all, int filtered, List<WaitingChild> rows, int part, int parts, List<String> localities,
		List<String> teams, List<String> officers) {

	/** More rows than people read on one page; few enough to be quick. */
	static final int ROWS = 250;

	static CaseloadTable of(List<WaitingChild> waiting, CaseloadView view) {
		List<WaitingChild> filtered = waiting.stream().filter(view::shows).toList();
		int parts = Math.max(1, (filtered.size() + ROWS - 1) / ROWS);
		int part = Math.min(parts, Math.max(1, Objects.requireNonNullElse(view.page(), 1)));
		List<WaitingChild> rows = filtered.stream().skip((part - 1L) * ROWS).limit(ROWS).toList();
		return new CaseloadTable(waiting.size(), filtered.size(), rows, part, parts,
				each(waiting, WaitingChild::locality), each(waiting, WaitingChild::team),
				each(waiting, WaitingChild::proposed));
	}

	/** Such as {@code Rows 251 to 300 of 300}. */
	public String place() {
		int first = (this.part - 1) * ROWS + 1;
		return "Rows %d to %d of %d".formatted(first, first + this.rows.size() - 1, this.filtered);
	}

	private static List<String> each(List<WaitingChild> waiting, Function<WaitingChild, String> fact) {
		return waiting.stream().map(fact).filter(Objects::nonNull).distinct().sorted().toList();
	}

}
