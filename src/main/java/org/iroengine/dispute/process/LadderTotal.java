package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.iroengine.dispute.Ladder;
import org.iroengine.dispute.LadderLevel;
import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.DecisionRow;
import org.iroengine.engine.UnusableTable;
import org.iroengine.policy.PolicyFile;

/**
 * The levels of a ladder must fit the time of the whole dispute, in each of its rows. The
 * fault is told of the file that is the council's, of the ladder where both are.
 */
final class LadderTotal {

	static final String PATH = "processes/deadline/timescales.dmn";

	private static final List<String> TOTALS = List.of("dispute-total", "dispute-total-protection");

	private static final String WORKING_DAYS = "working-days";

	private final PolicyFile source;

	private final Ladder ladder;

	private final PolicyFile timescales;

	private LadderTotal(PolicyFile source, PolicyFile timescales) {
		this.source = source;
		this.ladder = LadderTable.read(source);
		this.timescales = timescales;
	}

	/** What does not fit; the ladder has no fault of its own. */
	static List<String> faults(PolicyFile ladder, PolicyFile timescales) {
		LadderTotal total = new LadderTotal(ladder, timescales);
		List<String> faults = new ArrayList<>();
		total.rows().forEach((row) -> total.fault(row).ifPresent(faults::add));
		return faults;
	}

	/** None where the table of timescales has faults of its own, which are told there. */
	private List<DecisionRow> rows() {
		try {
			return new DecisionFile(this.timescales, "timescales", Set.of()).rows()
				.stream()
				.filter((row) -> row.text("rule").filter(TOTALS::contains).isPresent() && row.isWhole("amount"))
				.toList();
		}
		catch (UnusableTable ex) {
			return List.of();
		}
	}

	private Optional<String> fault(DecisionRow total) {
		if (total.text("unit").filter(WORKING_DAYS::equals).isEmpty()) {
			return Optional.of(total.fault(this.timescales.name(),
					"the unit %s cannot hold the levels of disputes, which last working days; write \"%s\""
						.formatted(total.shown("unit"), WORKING_DAYS)));
		}
		int whole = Integer.parseInt(total.cell("amount"));
		return (days() <= whole) ? Optional.empty() : Optional
			.of(this.source.replaced() ? tooLong(total, whole) : total.fault(this.timescales.name(),
					"the %d are less than the %d working days of the levels in %s; write at least %d, or shorten the levels"
						.formatted(whole, days(), this.source.name(), days())));
	}

	private String tooLong(DecisionRow total, int whole) {
		LadderLevel beyond = this.ladder.levels()
			.stream()
			.filter((level) -> days(level.number()) > whole)
			.findFirst()
			.orElseThrow();
		return "%s, row %d: with level %d the levels last %d working days, more than the %d of rule %s in %s, row %d; shorten them by %d, or lengthen the whole"
			.formatted(this.source.name(), row(beyond), beyond.number(), days(beyond.number()), whole,
					total.cell("rule"), this.timescales.name(), total.number(), days() - whole);
	}

	private int row(LadderLevel level) {
		return LadderTable.file(this.source)
			.rows()
			.stream()
			.filter((row) -> row.cell("level").equals(String.valueOf(level.number())))
			.findFirst()
			.orElseThrow()
			.number();
	}

	private int days() {
		return days(this.ladder.top().number());
	}

	/** The working days of the levels up to one. */
	private int days(int number) {
		return this.ladder.levels()
			.stream()
			.filter((level) -> level.number() <= number)
			.mapToInt((level) -> level.replyDays() + level.verdictDays())
			.sum();
	}

}
