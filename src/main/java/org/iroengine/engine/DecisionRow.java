package org.iroengine.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a decision table as it is written.
 *
 * @param number the number a modeler shows, counted from 1
 * @param cells the text of each cell by the name of its column
 */
public record DecisionRow(int number, Map<String, String> cells) {

	public String cell(String column) {
		return this.cells.getOrDefault(column, "");
	}

	/**
	 * What a text cell says between its quotation marks, or empty where it is no text.
	 */
	public Optional<String> text(String column) {
		String cell = cell(column);
		boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"")
				&& cell.indexOf('"', 1) == cell.length() - 1;
		return quoted ? Optional.of(cell.substring(1, cell.length() - 1)) : Optional.empty();
	}

	/** Whether a cell is a whole number. */
	public boolean isWhole(String column) {
		return cell(column).matches("-?\\d{1,5}");
	}

	/** The cell as a message shows it. */
	public String shown(String column) {
		return cell(column).isEmpty() ? "(empty)" : cell(column);
	}

	/** A fault of the row as a sentence that names the file and the row. */
	public String fault(String file, String what) {
		return "%s, row %d: %s".formatted(file, this.number, what);
	}

	/** The fault of a text column that says none of the words; empty where it does. */
	public Optional<String> unknown(String file, String column, List<String> words) {
		return text(column).filter(words::contains).isPresent() ? Optional.empty() : Optional.of(fault(file,
				"unknown %s %s; write one of %s".formatted(column, shown(column), String.join(", ", words))));
	}

	/** The fault of a text column that says nothing; empty where it says something. */
	public Optional<String> missing(String file, String column) {
		return text(column).filter((text) -> !text.isBlank()).isPresent() ? Optional.empty()
				: Optional.of(fault(file, "the %s is missing; write it between quotation marks".formatted(column)));
	}

}
