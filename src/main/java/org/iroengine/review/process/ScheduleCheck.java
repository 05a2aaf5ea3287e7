package org.iroengine.review.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Grade;
import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.DecisionRow;
import org.iroengine.engine.UnusableTable;
import org.iroengine.policy.PolicyCheck;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFiles;
import org.iroengine.review.Schedule;

/**
 * Finds everything that is wrong with a council's schedule of reviews, and says in which
 * row and what to mend.
 */
@Component
class ScheduleCheck implements PolicyCheck {

	private static final List<String> SCHEDULES = Arrays.stream(Schedule.values()).map(Schedule::id).toList();

	private static final List<String> SEQUENCES = List.of("first", "second", "later");

	private static final String PREVIOUS = "previous-held";

	private static final List<String> ANCHORS = List.of("start-of-care", PREVIOUS, "adoption-authorised",
			"adoption-placed");

	@Override
	public List<String> faults(PolicyFiles files) {
		PolicyFile file = files.file(ScheduleTable.PATH);
		return file.replaced() ? faults(file, files.shipped(ScheduleTable.PATH)) : List.of();
	}

	private static List<String> faults(PolicyFile file, PolicyFile shipped) {
		try {
			DecisionFile table = ScheduleTable.file(file);
			return table.faults().isEmpty() ? faults(file.name(), table.rows(), rules(shipped)) : table.faults();
		}
		catch (UnusableTable ex) {
			return ex.faults();
		}
	}

	private static List<String> faults(String file, List<DecisionRow> rows, List<String> rules) {
		List<String> faults = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		for (DecisionRow row : rows) {
			row.unknown(file, "schedule", SCHEDULES).ifPresent(faults::add);
			row.unknown(file, "sequence", SEQUENCES).ifPresent(faults::add);
			row.unknown(file, "rule", rules).ifPresent(faults::add);
			row.unknown(file, "anchor", ANCHORS).ifPresent(faults::add);
			row.unknown(file, "meeting", List.of("yes", "no")).ifPresent(faults::add);
			row.unknown(file, "grade", Grade.words().toList()).ifPresent(faults::add);
			row.missing(file, "source").ifPresent(faults::add);
			anchor(row).map((fault) -> row.fault(file, fault)).ifPresent(faults::add);
			Optional.ofNullable(seen.putIfAbsent(key(row), row.number()))
				.ifPresent((first) -> faults
					.add(row.fault(file, "it repeats %s of row %d; remove one of them".formatted(key(row), first))));
		}
		SCHEDULES.forEach((schedule) -> SEQUENCES.stream()
			.filter((sequence) -> !seen.containsKey(key(schedule, sequence)))
			.forEach((sequence) -> faults.add("%s: %s has no row; copy its row from the shipped table".formatted(file,
					key(schedule, sequence)))));
		return faults;
	}

	/** A first review has none before it, and adoption begins where it is meant. */
	private static Optional<String> anchor(DecisionRow row) {
		String anchor = row.text("anchor").orElse("");
		if (anchor.equals(PREVIOUS) && row.text("sequence").filter("first"::equals).isPresent()) {
			return Optional.of("a first review cannot be counted from the one before; write \"start-of-care\"");
		}
		return anchor.startsWith("adoption") && !row.text("schedule").filter(anchor::equals).isPresent() ? Optional
			.of("only the schedule \"%s\" can be counted from \"%s\"; write \"%s\"".formatted(anchor, anchor, PREVIOUS))
				: Optional.empty();
	}

	private static List<String> rules(PolicyFile shipped) {
		return ScheduleTable.file(shipped)
			.rows()
			.stream()
			.map((row) -> row.text("rule").orElseThrow())
			.distinct()
			.toList();
	}

	private static String key(DecisionRow row) {
		return key(row.text("schedule").orElse("?"), row.text("sequence").orElse("?"));
	}

	private static String key(String schedule, String sequence) {
		return "\"%s\", \"%s\"".formatted(schedule, sequence);
	}

}
