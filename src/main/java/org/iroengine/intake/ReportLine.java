package org.iroengine.intake;

import java.util.Set;

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

	private static final Set<String> SETTLED = Set.of(OPENED, CLOSED, UNCHANGED);

	/** Whether a person should look at it: a refusal, an unknown start or a note. */
	public boolean needsALook() {
		return !SETTLED.contains(this.what);
	}

}
