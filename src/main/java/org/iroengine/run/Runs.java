package org.iroengine.run;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;

/** Starts runs, tells how far they are, and tries again what was left over. */
@Component
public class Runs {

	private final RunTable table;

	private final RunLanes lanes;

	private final Audit audit;

	private final Clock clock;

	Runs(RunTable table, RunLanes lanes, Audit audit, Clock clock) {
		this.table = table;
		this.lanes = lanes;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Stores the run in the caller's transaction; it begins once that has committed. A
	 * run of nothing ends as soon as somebody looks for its items.
	 * @param kind the kind of a {@link RunWork}
	 * @param items what to work on; the same item twice is one
	 * @return the number of the run
	 */
	@Transactional
	public long start(String kind, Collection<String> items) {
		long run = this.table.add(kind, items, this.clock.instant(), CurrentUser.name());
		record("started", run, Map.of("kind", kind, "items", items.size()));
		this.lanes.open(run);
		return run;
	}

	/** The run as it stands now, if there is one with the number. */
	public Optional<Run> find(long run) {
		return this.table.find(run);
	}

	/** The run of the kind that was started last, as it stands now. */
	public Optional<Run> latest(String kind) {
		return this.table.latest(kind).flatMap(this.table::find);
	}

	/** Every item that was given up, in the order of the items. */
	public List<RunLeftover> leftovers(long run) {
		return this.table.leftovers(run);
	}

	/** Tries again what was given up; answers how many items that are. */
	@Transactional
	public int tryAgain(long run) {
		int items = this.table.tryAgain(run);
		if (items > 0) {
			record("tried again", run, Map.of("items", items));
			this.lanes.open(run);
		}
		return items;
	}

	private void record(String action, long run, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("run", run, null), facts);
	}

}
