package org.iroengine.deadline.process;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

/**
 * The table of timescales as a file: its columns, its rows, the rules it lists, and what
 * is wrong with its form.
 */
final class TableFile {

	static final String DECISION = "timescales";

	static final Set<String> COLUMNS = Set.of("rule", "on", "title", "amount", "unit", "reminderOf", "grade", "source");

	private final String name;

	private final Optional<DecisionTable> table;

	TableFile(PolicyFile source) {
		this.name = source.name();
		this.table = table(source);
	}

	/** What hinders reading the rows at all. */
	List<String> faults() {
		if (this.table.isEmpty()) {
			return List.of("%s: it holds no decision table with the id \"%s\"; give the decision that id"
				.formatted(this.name, DECISION));
		}
		List<String> faults = new ArrayList<>();
		Set<String> missing = new TreeSet<>(COLUMNS);
		missing.removeAll(columns());
		missing
			.forEach((column) -> faults.add("%s: the column \"%s\" is missing; add it".formatted(this.name, column)));
		columns().stream()
			.filter((column) -> !COLUMNS.contains(column))
			.forEach((column) -> faults.add("%s: unknown column \"%s\"; remove it, nothing would be asked for it"
				.formatted(this.name, column)));
		if (this.table.get().getHitPolicy() != HitPolicy.UNIQUE) {
			faults.add("%s: the hit policy must be UNIQUE; set it".formatted(this.name));
		}
		return faults;
	}

	List<TableRow> rows() {
		List<TableRow> rows = new ArrayList<>();
		List<String> columns = columns();
		for (Rule rule : this.table.orElseThrow().getRules()) {
			rows.add(new TableRow(rows.size() + 1, cells(columns, rule)));
		}
		return rows;
	}

	/** The rules that the first column lists as possible; empty where it lists none. */
	List<String> listedRules() {
		return this.table.stream()
			.flatMap((found) -> found.getInputs().stream())
			.filter((input) -> "rule".equals(name(input)))
			.map(Input::getInputValues)
			.filter((values) -> values != null)
			.map(InputValues::getText)
			.flatMap((text) -> List.of(text(text).split(",")).stream())
			.map((word) -> word.strip().replace("\"", ""))
			.toList();
	}

	private List<String> columns() {
		DecisionTable found = this.table.orElseThrow();
		List<String> columns = new ArrayList<>(found.getInputs().stream().map(TableFile::name).toList());
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
		return entry.getChildElementsByType(Text.class).stream().map(TableFile::text).findFirst().orElse("");
	}

	private static String text(Text text) {
		return (text != null) ? text.getTextContent().strip() : "";
	}

	private static Optional<DecisionTable> table(PolicyFile source) {
		try {
			DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(source.content()));
			Collection<DecisionTable> tables = model.getModelElementsByType(DecisionTable.class);
			return tables.stream().filter(TableFile::ofTimescales).findFirst();
		}
		catch (ModelException ex) {
			throw new UnusableTable(
					List.of("%s: it cannot be read as DMN: %s".formatted(source.name(), ex.getMessage())));
		}
	}

	private static boolean ofTimescales(DecisionTable table) {
		return DECISION.equals(table.getParentElement().getAttributeValue("id"));
	}

}
