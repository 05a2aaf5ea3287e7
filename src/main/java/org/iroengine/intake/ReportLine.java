package org.iroengine.intake;

import java.util.Comparator;
import java.util.List;

/**
 * A line of the report on files that were handed over.
 *
 * @param line the line in the file, counted from 1
 * @param column the column that is wrong, or tells
 * @param child the reference; empty where there is none
 * @param what what became of the child or the row, or that this is a note
 * @param message the reason, and what to do
 */
public record ReportLine(String file, long line, String column, String child, String what, String message) {

	static final String OPENED = "opened";

	static final String CLOSED = "closed";

	static final String UNCHANGED = "unchanged";

	static final String REFUSED = "refused";

	static final String START_UNKNOWN = "start unknown";

	static final String NOTE = "note";

	/** What a person should look at, the most urgent first. */
	private static final List<String> URGENT = List.of(REFUSED, NOTE, START_UNKNOWN);

	/** The lines a person should look at, refusals first. */
	public static List<ReportLine> toLookAt(List<ReportLine> lines) {
		return lines.stream()
			.filter((line) -> URGENT.contains(line.what))
			.sorted(Comparator.comparingInt((line) -> URGENT.indexOf(line.what)))
			.toList();
	}

}
