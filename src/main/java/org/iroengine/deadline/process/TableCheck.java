package org.iroengine.deadline.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.iroengine.deadline.Grade;
import org.iroengine.deadline.Unit;

/**
 * Finds everything that is wrong with the rows of a table, and says in which row and what
 * to mend.
 */
final class TableCheck {

	private final String file;

	private final List<TableRow> rows;

	private final List<String> faults = new ArrayList<>();

	private TableCheck(String file, List<TableRow> rows) {
		this.file = file;
		this.rows = rows;
	}

	/** Every fault, in the order of the rows first, then of the rules. */
	static List<String> faults(String file, List<TableRow> rows, List<String> listedRules) {
		TableCheck check = new TableCheck(file, rows);
		rows.forEach((row) -> check.cells(row, listedRules));
		check.reminders();
		check.byRule().forEach(check::dates);
		check.rowless(listedRules);
		return check.faults;
	}

	private void cells(TableRow row, List<String> listedRules) {
		texts(row);
		word(row, "unit", Unit.words().toList());
		elsewhere(row);
		word(row, "grade", Grade.words().toList());
		word(row, "rule", listedRules);
		if (!row.counts()) {
			fault(row,
					"the amount %s is not a whole number; write one such as 20 or -3".formatted(shown(row, "amount")));
		}
		if (row.dates().isEmpty()) {
			fault(row,
					"the dates %s are no range that can be checked; write [date(\"2020-04-24\")..date(\"2020-09-25\")], < date(\"…\"), > date(\"…\") or leave the cell empty"
						.formatted(shown(row, "on")));
		}
	}

	private void elsewhere(TableRow row) {
		if (row.elsewhere() && row.counts() && row.amount() != 0) {
			fault(row, "an amount of %d is not read where the unit is \"elsewhere\"; write 0".formatted(row.amount()));
		}
	}

	private void texts(TableRow row) {
		for (String column : List.of("title", "source")) {
			row.written().missing(this.file, column).ifPresent(this.faults::add);
		}
		if (row.text("reminderOf").isEmpty()) {
			fault(row, "reminderOf is missing; write the rule it reminds of, or \"\" for none");
		}
	}

	private void word(TableRow row, String column, List<String> words) {
		row.written().unknown(this.file, column, words).ifPresent(this.faults::add);
	}

	private void reminders() {
		TreeSet<String> rules = new TreeSet<>(byRule().keySet());
		this.rows.stream()
			.filter((row) -> row.text("reminderOf").filter((of) -> !of.isEmpty() && !rules.contains(of)).isPresent())
			.forEach((row) -> fault(row,
					"it reminds of the unknown rule %s; write the name of a rule in this table, or \"\" for none"
						.formatted(shown(row, "reminderOf"))));
	}

	private void dates(String rule, List<TableRow> sameRule) {
		List<TableRow> sorted = sameRule.stream()
			.filter((row) -> row.dates().isPresent())
			.sorted(Comparator.comparing((row) -> row.dates().orElseThrow().first()))
			.toList();
		overlaps(rule, sorted);
		if (sorted.size() == sameRule.size()) {
			gaps(rule, sorted);
		}
	}

	private void overlaps(String rule, List<TableRow> sorted) {
		for (int one = 0; one < sorted.size(); one++) {
			for (int other = one + 1; other < sorted.size(); other++) {
				overlap(rule, sorted.get(one), sorted.get(other));
			}
		}
	}

	private void overlap(String rule, TableRow one, TableRow other) {
		DateRange dates = one.dates().orElseThrow();
		if (dates.equals(other.dates().orElseThrow())) {
			fault(other, "it repeats rule \"%s\" for the same dates as row %d; remove one of them".formatted(rule,
					one.number()));
		}
		else if (dates.overlaps(other.dates().orElseThrow())) {
			fault(other, "its dates overlap those of row %d for rule \"%s\"; let one begin the day after the other ends"
				.formatted(one.number(), rule));
		}
	}

	private void gaps(String rule, List<TableRow> sorted) {
		TableRow first = sorted.get(0);
		if (!first.dates().orElseThrow().first().equals(LocalDate.MIN)) {
			fault(first, "rule \"%s\" has a gap before %s; let its first row have no beginning".formatted(rule,
					first.dates().orElseThrow().first()));
		}
		DateRange covered = first.dates().orElseThrow();
		for (TableRow row : sorted) {
			covered = gap(rule, row, covered);
		}
		if (!covered.last().equals(LocalDate.MAX)) {
			fault(sorted.get(sorted.size() - 1),
					"rule \"%s\" has a gap after %s; let its last row have no end".formatted(rule, covered.last()));
		}
	}

	private DateRange gap(String rule, TableRow row, DateRange covered) {
		DateRange dates = row.dates().orElseThrow();
		if (!covered.meets(dates)) {
			fault(row, "rule \"%s\" has a gap from %s to %s; add the days to a row".formatted(rule,
					covered.last().plusDays(1), dates.first().minusDays(1)));
		}
		return new DateRange(covered.first(), dates.last().isAfter(covered.last()) ? dates.last() : covered.last());
	}

	private void rowless(List<String> listedRules) {
		listedRules.stream()
			.filter((rule) -> !rule.isEmpty() && !byRule().containsKey(rule))
			.forEach((rule) -> this.faults
				.add("%s: rule \"%s\" is listed in the first column but has no row; add its row or take it off the list"
					.formatted(this.file, rule)));
	}

	private Map<String, List<TableRow>> byRule() {
		return this.rows.stream()
			.filter((row) -> !row.rule().isEmpty())
			.collect(Collectors.groupingBy(TableRow::rule, LinkedHashMap::new, Collectors.toList()));
	}

	private void fault(TableRow row, String what) {
		this.faults.add(row.written().fault(this.file, what));
	}

	private static String shown(TableRow row, String column) {
		return row.written().shown(column);
	}

}
