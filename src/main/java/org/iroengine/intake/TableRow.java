package org.iroengine.intake;

import java.util.Map;

/**
 * A row of a table that came as a file.
 *
 * @param file the name of the file's part
 * @param line where the row begins in the file, counted from 1
 * @param cells what stands in each column, without the blanks around it
 */
record TableRow(String file, long line, Map<String, String> cells) {

	/** What stands in the column; empty where nothing does. */
	String cell(String column) {
		return this.cells.get(column);
	}

	boolean has(String column) {
		return !cell(column).isEmpty();
	}

	FileFault fault(String column, String message) {
		return new FileFault(this.file, this.line, column, message);
	}

}
