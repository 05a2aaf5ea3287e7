package org.iroengine.allocation.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Grade;
import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.DecisionRow;
import org.iroengine.engine.UnusableTable;
import org.iroengine.policy.PolicyCheck;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFiles;

/**
 * Finds everything that is wrong with a table of preferences, and says in which row and
 * what to mend; a council's is held against the shipped one.
 */
@Component
class PreferenceCheck implements PolicyCheck {

	@Override
	public List<String> faults(PolicyFiles files) {
		PolicyFile file = files.file(PreferenceTable.PATH);
		return file.replaced() ? faults(file, files.shipped(PreferenceTable.PATH)) : List.of();
	}

	private static List<String> faults(PolicyFile file, PolicyFile shipped) {
		try {
			DecisionFile table = PreferenceTable.file(file);
			List<String> faults = faults(file.name(), table);
			if (table.faults().isEmpty()) {
				faults.addAll(against(PreferenceTable.file(shipped).rows(), file.name(), table.rows()));
			}
			if (faults.isEmpty()) {
				PreferenceTable.read(file);
			}
			return faults;
		}
		catch (UnusableTable ex) {
			return ex.faults();
		}
	}

	/** What is wrong with the table by itself, in the order of its rows. */
	static List<String> faults(String file, DecisionFile table) {
		List<String> faults = new ArrayList<>(table.faults());
		Map<String, Integer> seen = new HashMap<>();
		for (DecisionRow row : faults.isEmpty() ? table.rows() : List.<DecisionRow>of()) {
			row.missing(file, "name").ifPresent(faults::add);
			row.missing(file, "title").ifPresent(faults::add);
			row.missing(file, "source").ifPresent(faults::add);
			row.unknown(file, "grade", Grade.words().toList()).ifPresent(faults::add);
			value(row).map((fault) -> row.fault(file, fault)).ifPresent(faults::add);
			Optional.ofNullable(seen.putIfAbsent(row.cell("name"), row.number()))
				.ifPresent((first) -> faults.add(row.fault(file,
						"it repeats %s of row %d; remove one of them".formatted(row.shown("name"), first))));
		}
		return faults;
	}

	private static Optional<String> value(DecisionRow row) {
		if (!row.isWhole("value")) {
			return Optional
				.of("the value %s is not a whole number; write one such as 12".formatted(row.shown("value")));
		}
		return row.cell("value").startsWith("-")
				? Optional.of("the value %s is negative; write 0 or more".formatted(row.cell("value")))
				: Optional.empty();
	}

	private static List<String> against(List<DecisionRow> shipped, String file, List<DecisionRow> rows) {
		Map<String, DecisionRow> known = shipped.stream()
			.collect(Collectors.toMap((row) -> row.text("name").orElseThrow(), (row) -> row));
		List<String> faults = new ArrayList<>();
		rows.forEach((row) -> row.text("name")
			.ifPresent((name) -> faults.addAll(Optional.ofNullable(known.remove(name))
				.map((same) -> against(same, file, row))
				.orElseGet(() -> row.unknown(file, "name", names(shipped)).stream().toList()))));
		names(shipped).stream()
			.filter(known::containsKey)
			.forEach((name) -> faults
				.add("%s: \"%s\" has no row; copy its row from the shipped table, then change its value".formatted(file,
						name)));
		return faults;
	}

	private static List<String> against(DecisionRow shipped, String file, DecisionRow row) {
		List<String> faults = new ArrayList<>();
		for (String column : List.of("kind", "unit")) {
			row.unknown(file, column, List.of(shipped.text(column).orElseThrow())).ifPresent(faults::add);
		}
		if (row.text("kind").filter("load"::equals).isPresent() && row.cell("value").equals("0")
				&& !row.text("name").filter("protection-plan"::equals).isPresent()) {
			faults.add(row.fault(file, "the value 0 would leave no load to weigh; write 1 or more"));
		}
		return faults;
	}

	private static List<String> names(List<DecisionRow> rows) {
		return rows.stream().map((row) -> row.text("name").orElseThrow()).toList();
	}

}
