package org.iroengine.deadline.process;

import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.engine.UnusableTable;
import org.iroengine.policy.PolicyCheck;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFiles;

/** Checks a council's table of timescales against the shipped one. */
@Component
class TimescalesCheck implements PolicyCheck {

	static final String PATH = "processes/deadline/timescales.dmn";

	@Override
	public List<String> faults(PolicyFiles files) {
		PolicyFile file = files.file(PATH);
		return file.replaced() ? faults(file, files.shipped(PATH)) : List.of();
	}

	private static List<String> faults(PolicyFile file, PolicyFile shipped) {
		try {
			TableFile table = new TableFile(file);
			List<String> faults = table.faults().isEmpty()
					? CouncilTableCheck.faults(file.name(), table, new TableFile(shipped)) : table.faults();
			if (faults.isEmpty()) {
				new DmnTimescaleTable(file);
			}
			return faults;
		}
		catch (UnusableTable ex) {
			return ex.faults();
		}
	}

}
