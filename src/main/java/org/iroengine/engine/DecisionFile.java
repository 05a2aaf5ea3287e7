package org.iroengine.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;

import org.iroengine.policy.PolicyFile;
import org.iroengine.web.Fingerprint;

/**
 * A decision table as a file: its columns, its rows, the names it lists in its first
 * column, and what is wrong with its form.
 */
public final class DecisionFile {

	private final PolicyFile source;

	private final String name;

	private final String decision;

	private final Set<String> expected;

	private final Optional<DecisionTable> table;

	public DecisionFile(PolicyFile source, String decision, Set<String> columns) {
		this.source = source;
		this.name = source.name();
		this.decision = decision;
		this.expected = columns;
		this.table = table();
	}

	/** What hinders reading the rows at all. */
	public List<String> faults() {
		if (this.table.isEmpty()) {
			return List.of("%s: it holds no decision table with the id \"%s\"; give the decision that id"
				.formatted(this.name, this.decision));
		}
		List<String> faults = new ArrayList<>();
		Set<String> missing = new TreeSet<>(this.expected);
		missing.removeAll(columns());
		missing
			.forEach((column) -> faults.add("%s: the column \"%s\" is missing; add it".formatted(this.name, column)));
		columns().stream()
			.filter((column) -> !this.expected.contains(column))
			.forEach((column) -> faults.add("%s: unknown column \"%s\"; remove it, nothing would be asked for it"
				.formatted(this.name, column)));
		if (this.table.get().getHitPolicy() != HitPolicy.UNIQUE) {
			faults.add("%s: the hit policy must be UNIQUE; set it".formatted(this.name));
		}
		return faults;
	}

	/** Its rows as they are written; none where there is no table. */
	public List<DecisionRow> rows() {
		if (this.table.isEmpty()) {
			return List.of();
		}
		List<DecisionRow> rows = new ArrayList<>();
		List<String> columns = columns();
		for (Rule rule : this.table.get().getRules()) {
			rows.add(new DecisionRow(rows.size() + 1, cells(columns, rule)));
		}
		return rows;
	}

	/** What the first column lists as possible; empty where it lists nothing. */
	public List<String> listed() {
		return this.table.stream()
			.flatMap((found) -> found.getInputs().stream())
			.limit(1)
			.map(Input::getInputValues)
			.filter((values) -> values != null)
			.map(InputValues::getText)
			.flatMap((text) -> List.of(text(text).split(",")).stream())
			.map((word) -> word.strip().replace("\"", ""))
			.toList();
	}

	private List<String> columns() {
		DecisionTable found = this.table.orElseThrow();
		List<String> columns = new ArrayList<>(found.getInputs().stream().map(DecisionFile::name).toList());
		columns.addAll(found.getOutputs().stream().map(Output::getName).toList());
		return columns;
	}

	private static Map<String, String> cells(List<String> columns, Rule rule) {
		List<DmnElement> entries = new ArrayList<>(rule.getInputEntries());
		entries.addAll(rule.getOutputEntries());
		Map<String, String> cells = new LinkedHashMap<>();
		for (int column = 0; column < Math.min(columns.size(), entries.size()); column++) {
			cells.put(columns.get(column), text(entries.get(column)));
		}
		return cells;
	}

	private static String name(Input input) {
		return text(input.getInputExpression().getText());
	}

	private static String text(DmnElement entry) {
		return entry.getChildElementsByType(Text.class).stream().map(DecisionFile::text).findFirst().orElse("");
	}

	private static String text(Text text) {
		return (text != null) ? text.getTextContent().strip() : "";
	}

	/** The version of what it says, such as {@code timescales@3f2a9c1b}. */
	public String version() {
		return this.decision + "@" + Fingerprint.of(this.source.content()).substring(0, 8);
	}

	/** The table for the decision engine. */
	public DmnDecision parsed(DmnEngine engine) {
		try {
			return engine.parseDecision(this.decision, new ByteArrayInputStream(this.source.content()));
		}
		catch (DmnEngineException ex) {
			throw unreadable(ex);
		}
	}

	private Optional<DecisionTable> table() {
		try {
			DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(this.source.content()));
			return model.getModelElementsByType(DecisionTable.class)
				.stream()
				.filter((found) -> this.decision.equals(found.getParentElement().getAttributeValue("id")))
				.findFirst();
		}
		catch (ModelException ex) {
			throw unreadable(ex);
		}
	}

	private UnusableTable unreadable(Exception cause) {
		return new UnusableTable(List.of("%s: it cannot be read as DMN: %s".formatted(this.name, cause.getMessage())));
	}

}
