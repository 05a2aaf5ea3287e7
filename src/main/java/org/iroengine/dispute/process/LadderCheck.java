package org.iroengine.dispute.process;

import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.UnusableTable;
import org.iroengine.policy.PolicyCheck;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFiles;

/**
 * Checks a council's ladder of disputes, by itself and against the time of the whole,
 * which stands in the table of timescales: either of them may be the council's.
 */
@Component
class LadderCheck implements PolicyCheck {

	@Override
	public List<String> faults(PolicyFiles files) {
		PolicyFile ladder = files.file(LadderTable.PATH);
		PolicyFile timescales = files.file(LadderTotal.PATH);
		return (ladder.replaced() || timescales.replaced()) ? faults(ladder, timescales) : List.of();
	}

	private static List<String> faults(PolicyFile ladder, PolicyFile timescales) {
		try {
			DecisionFile table = LadderTable.file(ladder);
			List<String> faults = table.faults().isEmpty() ? LadderFaults.of(ladder.name(), table.rows())
					: table.faults();
			return faults.isEmpty() ? LadderTotal.faults(ladder, timescales) : faults;
		}
		catch (UnusableTable ex) {
			return ex.faults();
		}
	}

}
