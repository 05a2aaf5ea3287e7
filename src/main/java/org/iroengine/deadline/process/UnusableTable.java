package org.iroengine.deadline.process;

import java.util.List;

import org.iroengine.web.CannotStart;

/** Raised at start where the table of timescales has faults; lists all of them. */
class UnusableTable extends CannotStart {

	private final List<String> faults;

	UnusableTable(List<String> faults) {
		super("The table of timescales cannot be used:\n" + String.join("\n", faults));
		this.faults = List.copyOf(faults);
	}

	List<String> faults() {
		return this.faults;
	}

}
