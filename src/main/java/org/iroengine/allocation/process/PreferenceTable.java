package org.iroengine.allocation.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.allocation.AllocationPolicy;
import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.UnusableTable;
import org.iroengine.policy.Policy;
import org.iroengine.policy.PolicyFile;

/** The table of preferences, checked when it is loaded. */
@Configuration(proxyBeanMethods = false)
class PreferenceTable {

	static final String PATH = "processes/allocation/allocation-preference.dmn";

	private static final Set<String> COLUMNS = Set.of("name", "kind", "title", "value", "unit", "grade", "source");

	@Bean
	AllocationPolicy allocationPolicy(Policy policy) {
		return read(policy.file(PATH).orElseThrow());
	}

	static DecisionFile file(PolicyFile source) {
		return new DecisionFile(source, "allocation-preference", COLUMNS);
	}

	/**
	 * What the table says.
	 * @throws UnusableTable where it has faults of its own
	 */
	static AllocationPolicy read(PolicyFile source) {
		DecisionFile file = file(source);
		List<String> faults = PreferenceCheck.faults(source.name(), file);
		if (!faults.isEmpty()) {
			throw new UnusableTable(faults);
		}
		Map<String, Integer> values = new LinkedHashMap<>();
		file.rows().forEach((row) -> values.put(row.text("name").orElseThrow(), Integer.valueOf(row.cell("value"))));
		return new AllocationPolicy(file.version(), values);
	}

}
