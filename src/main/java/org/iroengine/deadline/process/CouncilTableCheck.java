package org.iroengine.deadline.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds where a council's table does not hold what the engine asks for: the rules of the
 * shipped one, each counted in its direction, and elsewhere only what stands there.
 */
final class CouncilTableCheck {

	private final String file;

	private final List<TableRow> rows;

	private final List<TableRow> shipped;

	private final Set<String> known;

	private final List<String> faults = new ArrayList<>();

	private CouncilTableCheck(String file, List<TableRow> rows, List<TableRow> shipped) {
		this.file = file;
		this.rows = rows;
		this.shipped = shipped;
		this.known = names(shipped);
	}

	/** Every fault of the rows, then what is missing, then what does not fit. */
	static List<String> faults(String file, TableFile table, TableFile shipped) {
		CouncilTableCheck check = new CouncilTableCheck(file, table.rows(), shipped.rows());
		Set<String> present = names(table.rows());
		List<String> listed = table.listedRules()
			.stream()
			.filter((rule) -> present.contains(rule) || !check.known.contains(rule))
			.toList();
		check.faults.addAll(TableCheck.faults(file, table.rows(), listed));
		check.known.stream().filter((rule) -> !present.contains(rule)).forEach(check::missing);
		check.rows.stream().filter((row) -> listed.contains(row.rule())).forEach(check::unknown);
		check.rows.stream().filter(TableRow::counts).forEach(check::direction);
		check.rows.forEach(check::elsewhere);
		return check.faults;
	}

	private void missing(String rule) {
		this.faults.add("%s: rule \"%s\" has no row; copy its row from the shipped table, then change what differs"
			.formatted(this.file, rule));
	}

	private void unknown(TableRow row) {
		if (!this.known.contains(row.rule())) {
			this.faults.add(
					"%s, row %d: the engine asks for no rule \"%s\"; remove the row, or give it one of the shipped names"
						.formatted(this.file, row.number(), row.rule()));
		}
	}

	/**
	 * Whether it counts on or back from its start is the rule's nature; a mid-point may
	 * count from either end of its interval.
	 */
	private void direction(TableRow row) {
		this.shipped.stream()
			.filter((other) -> !other.rule().equals("midpoint"))
			.filter((other) -> other.rule().equals(row.rule()) && other.amount() * row.amount() < 0)
			.findFirst()
			.ifPresent((other) -> this.faults
				.add("%s, row %d: the amount %d counts %s, and rule \"%s\" counts %s; write %d".formatted(this.file,
						row.number(), row.amount(), direction(row.amount()), row.rule(), direction(other.amount()),
						-row.amount())));
	}

	/**
	 * The engine looks elsewhere for the length of the shipped rules that say so, only.
	 */
	private void elsewhere(TableRow row) {
		this.shipped.stream()
			.filter((other) -> other.rule().equals(row.rule()) && other.elsewhere() != row.elsewhere())
			.findFirst()
			.ifPresent((other) -> this.faults.add("%s, row %d: %s".formatted(this.file, row.number(), row.elsewhere()
					? "no other table says how long rule \"%s\" lasts; write an amount, and a unit such as %s"
						.formatted(row.rule(), other.cell("unit"))
					: "how long rule \"%s\" lasts stands elsewhere: %s; write the amount 0 and the unit \"elsewhere\""
						.formatted(row.rule(), other.text("source").orElse("")))));
	}

	private static String direction(int amount) {
		return (amount < 0) ? "back" : "on";
	}

	private static Set<String> names(List<TableRow> rows) {
		return rows.stream()
			.map(TableRow::rule)
			.filter((rule) -> !rule.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
