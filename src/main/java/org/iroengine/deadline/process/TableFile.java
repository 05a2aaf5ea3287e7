package org.iroengine.deadline.process;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;

import org.iroengine.engine.DecisionFile;
import org.iroengine.policy.PolicyFile;

/** The table of timescales as a file. */
final class TableFile {

	static final Set<String> COLUMNS = Set.of("rule", "on", "title", "amount", "unit", "reminderOf", "grade", "source");

	private final DecisionFile file;

	TableFile(PolicyFile source) {
		this.file = new DecisionFile(source, "timescales", COLUMNS);
	}

	/** What hinders reading the rows at all. */
	List<String> faults() {
		return this.file.faults();
	}

	List<TableRow> rows() {
		return this.file.rows().stream().map(TableRow::new).toList();
	}

	/** The rules that the first column lists as possible; empty where it lists none. */
	List<String> listedRules() {
		return this.file.listed();
	}

	String version() {
		return this.file.version();
	}

	DmnDecision parsed(DmnEngine engine) {
		return this.file.parsed(engine);
	}

}
