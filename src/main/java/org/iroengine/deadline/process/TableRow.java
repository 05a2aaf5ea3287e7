package org.iroengine.deadline.process;

import java.util.Optional;

import org.iroengine.deadline.Unit;
import org.iroengine.engine.DecisionRow;

/** One row of the table of timescales as it is written. */
record TableRow(DecisionRow written) {

	int number() {
		return this.written.number();
	}

	String cell(String column) {
		return this.written.cell(column);
	}

	Optional<String> text(String column) {
		return this.written.text(column);
	}

	/** Whether its amount is a whole number. */
	boolean counts() {
		return this.written.isWhole("amount");
	}

	int amount() {
		return Integer.parseInt(cell("amount"));
	}

	/** Whether how long it lasts stands in another table. */
	boolean elsewhere() {
		return text("unit").filter(Unit.ELSEWHERE.word()::equals).isPresent();
	}

	String rule() {
		return text("rule").orElse("");
	}

	/** The dates on which the row holds, or empty where they cannot be checked. */
	Optional<DateRange> dates() {
		return DateRange.parse(cell("on"));
	}

}
