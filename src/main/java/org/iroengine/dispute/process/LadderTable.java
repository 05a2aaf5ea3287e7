package org.iroengine.dispute.process;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.dispute.Ladder;
import org.iroengine.dispute.LadderLevel;
import org.iroengine.dispute.Ladders;
import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.DecisionRow;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyInForce;
import org.iroengine.web.UserGroup;

/**
 * Reads the ladder of disputes from its table, and keeps it for those that begin on it.
 */
@Component
class LadderTable implements Ladders {

	static final String PATH = "processes/dispute/dispute-ladder.dmn";

	private static final Set<String> COLUMNS = Set.of("level", "title", "responder", "replyDays", "verdictDays",
			"atEnd", "grade", "source");

	private static final int INFORMAL = 0;

	private final Ladder current;

	private final LadderVersions versions;

	LadderTable(PolicyInForce policy, LadderVersions versions) {
		this.current = read(policy.policy().file(PATH).orElseThrow());
		this.versions = versions;
		versions.keep(this.current);
	}

	static DecisionFile file(PolicyFile source) {
		return new DecisionFile(source, "dispute-ladder", COLUMNS);
	}

	/** What a table without faults says. */
	static Ladder read(PolicyFile source) {
		DecisionFile table = file(source);
		return ladder(table.version(), table.rows().stream().map(LadderTable::level).toList());
	}

	@Override
	public Ladder current() {
		return this.current;
	}

	@Override
	public Ladder of(String version) {
		return version.equals(this.current.version()) ? this.current : ladder(version, this.versions.levels(version));
	}

	private static Ladder ladder(String version, List<LadderLevel> all) {
		List<LadderLevel> formal = all.stream()
			.filter((level) -> level.number() != INFORMAL)
			.sorted(Comparator.comparing(LadderLevel::number))
			.toList();
		return new Ladder(version, all.stream().filter((level) -> level.number() == INFORMAL).findFirst().orElse(null),
				formal);
	}

	private static LadderLevel level(DecisionRow row) {
		return new LadderLevel(whole(row, "level"), text(row, "title"), UserGroup.of(text(row, "responder")),
				whole(row, "replyDays"), whole(row, "verdictDays"));
	}

	private static int whole(DecisionRow row, String column) {
		return Integer.parseInt(row.cell(column));
	}

	private static String text(DecisionRow row, String column) {
		return row.text(column).orElseThrow();
	}

}
