package org.iroengine.deadline.process;

import java.util.Map;
import java.util.Optional;

/**
 * One row of the table as it is written.
 *
 * @param number the number a modeler shows, counted from 1
 * @param cells the text of each cell by the name of its column
 */
record TableRow(int number, Map<String, String> cells) {

	String cell(String column) {
		return this.cells.getOrDefault(column, "");
	}

	/**
	 * What a text cell says between its quotation marks, or empty where it is no text.
	 */
	Optional<String> text(String column) {
		String cell = cell(column);
		boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"")
				&& cell.indexOf('"', 1) == cell.length() - 1;
		return quoted ? Optional.of(cell.substring(1, cell.length() - 1)) : Optional.empty();
	}

	/** Whether its amount is a whole number. */
	boolean counts() {
		return cell("amount").matches("-?\\d{1,5}");
	}

	int amount() {
		return Integer.parseInt(cell("amount"));
	}

	String rule() {
		return text("rule").orElse("");
	}

	/** The dates on which the row holds, or empty where they cannot be checked. */
	Optional<DateRange> dates() {
		return DateRange.parse(cell("on"));
	}

}
