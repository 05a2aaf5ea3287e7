package org.iroengine.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;

/**
 * Counts the open deadlines of a subject anew, from another start or on another calendar,
 * by the amounts they began with.
 */
@Component
class DeadlineMover {

	private final Timescales timescales;

	private final Ledger ledger;

	private final Audit audit;

	private final Clock clock;

	private final ObjectProvider<TimersAndTasks> engine;

	DeadlineMover(Timescales timescales, Ledger ledger, Audit audit, Clock clock,
			ObjectProvider<TimersAndTasks> engine) {
		this.timescales = timescales;
		this.ledger = ledger;
		this.audit = audit;
		this.clock = clock;
		this.engine = engine;
	}

	/** Counts the running ones, each from its own start, on the calendar now in force. */
	void recount(String kind, long id, long run) {
		this.ledger.holdCalendar();
		List<Move> moves = new Recount(this.timescales.dates(), this.clock.instant())
			.of(this.ledger.lockOpen(new Subject(kind, id, null)));
		moves.forEach((move) -> save(move, Map.of("run", run, "calendarFrom", move.from().calendarVersion(),
				"calendarTo", move.to().calendarVersion())));
		moves.stream().map((move) -> move.from().subject()).distinct().forEach(this::tellEngine);
	}

	/** Moves what began at the old start; every verdict stays, with what it would be. */
	void move(StartPreview preview) {
		preview.all().forEach((move) -> save(move, Map.of()));
		preview.kept().forEach(this::recordKept);
		preview.all().stream().map((move) -> move.from().subject()).distinct().forEach(this::tellEngine);
	}

	/** Counts one from another start, also one that was not required for a while. */
	void restart(Deadline known, Instant start) {
		if (known.state().open() && known.startedAt().equals(start)) {
			return;
		}
		Move move = counted(known, start);
		save(move, Map.of());
		this.ledger.of(known.subject())
			.stream()
			.filter((reminder) -> known.rule().equals(reminder.reminderOf()))
			.map((reminder) -> counted(reminder, DeadlineStarter.reminderStart(move.to(), reminder.span().amount())))
			.forEach((reminder) -> save(reminder, Map.of()));
	}

	/** Closes one that another takes the place of. */
	void drop(Deadline open, String reason) {
		this.ledger.save(open.closed(DeadlineState.NOT_REQUIRED, this.clock.instant(), reason, open.heldBy()));
		this.audit.record("deadline not required", open.subject().audited(),
				Map.of("rule", open.rule(), "due", open.dueAt().toString()));
	}

	private Move counted(Deadline deadline, Instant start) {
		return new Move(deadline,
				deadline.moved(this.timescales.compute(deadline.span(), start), this.clock.instant()));
	}

	private void recordKept(KeptVerdict kept) {
		this.audit.record("verdict kept", kept.recorded().subject().audited(),
				Map.of("rule", kept.recorded().rule(), "recorded", kept.recorded().state().name(), "wouldBe",
						kept.state().name(), "startTo", kept.due().start().toString(), "dueTo",
						kept.due().dueAt().toString()));
	}

	void tellEngine(Subject subject) {
		this.engine.orderedStream().forEach((port) -> port.moved(subject));
	}

	private void save(Move move, Map<String, ?> why) {
		this.ledger.save(move.to());
		Map<String, Object> facts = new TreeMap<>(why);
		facts.putAll(change(move.from(), move.to()));
		boolean moved = move.dueMoves() || !move.from().startedAt().equals(move.to().startedAt());
		this.audit.record(moved ? "deadline moved" : "deadline explained anew", move.from().subject().audited(), facts);
	}

	private static Map<String, String> change(Deadline from, Deadline to) {
		return Map.of("rule", from.rule(), "startFrom", from.startedAt().toString(), "startTo",
				to.startedAt().toString(), "dueFrom", from.dueAt().toString(), "dueTo", to.dueAt().toString(),
				"stateFrom", from.state().name(), "stateTo", to.state().name());
	}

}
