package org.iroengine.intake;

import java.util.List;
import java.util.Map;

/**
 * What became of every child and every row of files that were handed over.
 *
 * @param rows by the name of the file's part
 * @param startUnknown the children of whom nobody knows when the period of care began
 * @param lines by file and line
 */
public record ImportReport(Children children, Map<String, Rows> rows, List<String> startUnknown,
		List<ReportLine> lines) {

	/** How many children the header has, and what became of them. */
	public record Children(int inHeader, int opened, int closed, int unchanged, int refused) {
	}

	/** How many rows a file has, and how many of them were refused. */
	public record Rows(int read, int used, int refused) {
	}

}
