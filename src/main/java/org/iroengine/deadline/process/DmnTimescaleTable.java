package org.iroengine.deadline.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import org.iroengine.deadline.Grade;
import org.iroengine.deadline.Timescale;
import org.iroengine.deadline.TimescaleTable;
import org.iroengine.deadline.Unit;
import org.iroengine.engine.UnusableTable;
import org.iroengine.policy.Policy;
import org.iroengine.policy.PolicyFile;

/**
 * The table of timescales, checked when it is loaded and evaluated by the decision
 * engine, without a decision history.
 */
@Component
class DmnTimescaleTable implements TimescaleTable {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final DmnDecision decision;

	private final List<TableRow> rows;

	private final String version;

	// One evaluation reads every row of the table, so each row is evaluated once.
	private final Map<TableRow, Timescale> evaluated = new ConcurrentHashMap<>();

	@Autowired
	DmnTimescaleTable(Policy policy) {
		this(policy.file(TimescalesCheck.PATH).orElseThrow());
	}

	DmnTimescaleTable(PolicyFile source) {
		TableFile file = new TableFile(source);
		refuse(file.faults());
		this.rows = file.rows();
		refuse(TableCheck.faults(source.name(), this.rows, file.listedRules()));
		this.decision = file.parsed(this.engine);
		this.version = file.version();
	}

	@Override
	public Timescale on(String rule, LocalDate date) {
		TableRow row = this.rows.stream()
			.filter((candidate) -> candidate.rule().equals(rule) && candidate.dates().orElseThrow().contains(date))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no rule %s".formatted(rule)));
		return this.evaluated.computeIfAbsent(row, (unseen) -> evaluate(rule, date));
	}

	@Override
	public List<String> rules() {
		return this.rows.stream().map(TableRow::rule).distinct().toList();
	}

	@Override
	public List<String> remindersOf(String rule) {
		return this.rows.stream()
			.filter((row) -> row.text("reminderOf").filter(rule::equals).isPresent())
			.map(TableRow::rule)
			.distinct()
			.toList();
	}

	@Override
	public String version() {
		return this.version;
	}

	private Timescale evaluate(String rule, LocalDate date) {
		DmnDecisionRuleResult row = this.engine.evaluateDecisionTable(this.decision, Map.of("rule", rule, "on", date))
			.getSingleResult();
		Number amount = row.getEntry("amount");
		return new Timescale(rule, row.getEntry("title"), amount.intValue(),
				Unit.of(row.getEntry("unit")).orElseThrow(), row.getEntry("reminderOf"),
				Grade.of(row.getEntry("grade")).orElseThrow(), row.getEntry("source"));
	}

	private static void refuse(List<String> faults) {
		if (!faults.isEmpty()) {
			throw new UnusableTable(faults);
		}
	}

}
