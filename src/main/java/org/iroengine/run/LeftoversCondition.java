package org.iroengine.run;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.web.Condition;

/** Tells administrators of runs that left something over. */
@Component
class LeftoversCondition implements Condition {

	private static final String TOPIC = "Long work";

	private final RunTable table;

	LeftoversCondition(RunTable table) {
		this.table = table;
	}

	@Override
	public Line now() {
		Map<Long, Integer> runs = this.table.withLeftovers();
		return runs.isEmpty() ? new Line(TOPIC, true, "No run has left anything over.")
				: new Line(TOPIC, false, "%s. Mend the cause that the run names, then let it try again.".formatted(
						runs.entrySet().stream().map(LeftoversCondition::words).collect(Collectors.joining("; "))));
	}

	private static String words(Map.Entry<Long, Integer> run) {
		return "Run %d has given up %s".formatted(run.getKey(),
				(run.getValue() == 1) ? "1 item" : run.getValue() + " items");
	}

}
