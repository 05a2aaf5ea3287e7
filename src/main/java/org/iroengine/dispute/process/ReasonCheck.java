package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Grade;
import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.DecisionRow;
import org.iroengine.engine.UnusableTable;
import org.iroengine.policy.PolicyCheck;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFiles;

/**
 * Finds everything that is wrong with a council's reasons for disputes, and says in which
 * row and what to mend.
 */
@Component
class ReasonCheck implements PolicyCheck {

	/** The five under which Devon reports its disputes. */
	private static final List<String> CATEGORIES = List.of("planning", "participation", "assessment",
			"delay-in-achieving-agreed-outcomes", "delay-in-achieving-permanence");

	@Override
	public List<String> faults(PolicyFiles files) {
		PolicyFile file = files.file(ReasonTable.PATH);
		return file.replaced() ? faults(file) : List.of();
	}

	private static List<String> faults(PolicyFile file) {
		try {
			DecisionFile table = ReasonTable.file(file);
			return table.faults().isEmpty() ? faults(file.name(), table.rows()) : table.faults();
		}
		catch (UnusableTable ex) {
			return ex.faults();
		}
	}

	private static List<String> faults(String file, List<DecisionRow> rows) {
		List<String> faults = new ArrayList<>();
		Map<String, DecisionRow> seen = new HashMap<>();
		for (DecisionRow row : rows) {
			if (row.text("reason").filter((id) -> id.matches("[a-z][a-z0-9-]*")).isEmpty()) {
				faults.add(row.fault(file,
						"the reason %s is no name; write small letters, digits and dashes between quotation marks"
							.formatted(row.shown("reason"))));
			}
			row.missing(file, "title").ifPresent(faults::add);
			row.unknown(file, "category", CATEGORIES).ifPresent(faults::add);
			row.unknown(file, "grade", Grade.words().toList()).ifPresent(faults::add);
			row.missing(file, "source").ifPresent(faults::add);
			DecisionRow first = seen.putIfAbsent(row.cell("reason"), row);
			if (first != null) {
				faults
					.add(row.fault(file, "it repeats reason %s of row %d; each reason has one category, remove one row"
						.formatted(row.shown("reason"), first.number())));
			}
		}
		if (rows.isEmpty()) {
			faults.add("%s: there is no reason; copy the rows from the shipped table".formatted(file));
		}
		return faults;
	}

}
