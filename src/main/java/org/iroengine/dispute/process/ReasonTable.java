package org.iroengine.dispute.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.dispute.DisputeReason;
import org.iroengine.dispute.DisputeReasons;
import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.DecisionRow;
import org.iroengine.policy.Policy;
import org.iroengine.policy.PolicyFile;

/** Reads the reasons for disputes from their table. */
@Component
class ReasonTable implements DisputeReasons {

	static final String PATH = "processes/dispute/dispute-reasons.dmn";

	private static final Set<String> COLUMNS = Set.of("reason", "title", "category", "grade", "source");

	private final List<DisputeReason> reasons;

	ReasonTable(Policy policy) {
		this.reasons = read(policy.file(PATH).orElseThrow());
	}

	static DecisionFile file(PolicyFile source) {
		return new DecisionFile(source, "dispute-reasons", COLUMNS);
	}

	/** What a table without faults says. */
	static List<DisputeReason> read(PolicyFile source) {
		return file(source).rows().stream().map(ReasonTable::reason).toList();
	}

	@Override
	public List<DisputeReason> all() {
		return this.reasons;
	}

	@Override
	public Optional<DisputeReason> find(String id) {
		return this.reasons.stream().filter((reason) -> reason.id().equals(id)).findFirst();
	}

	private static DisputeReason reason(DecisionRow row) {
		return new DisputeReason(text(row, "reason"), text(row, "title"), text(row, "category"));
	}

	private static String text(DecisionRow row, String column) {
		return row.text(column).orElseThrow();
	}

}
