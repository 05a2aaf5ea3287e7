package org.iroengine.engine;

import java.util.List;

import org.iroengine.web.CannotStart;

/** Raised at start where a decision table has faults; lists all of them. */
public class UnusableTable extends CannotStart {

	private final List<String> faults;

	public UnusableTable(List<String> faults) {
		super("A table of the policy cannot be used:\n" + String.join("\n", faults));
		this.faults = List.copyOf(faults);
	}

	public List<String> faults() {
		return this.faults;
	}

}
