package org.iroengine.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

	void move(Subject subject, Instant newStart) {
		this.ledger.holdCalendar();
		List<Deadline> open = this.ledger.lockOpen(subject);
		Map<String, Deadline> moved = new LinkedHashMap<>();
		sameStart(subject, open).forEach((deadline) -> moved.put(deadline.rule(), move(deadline, newStart)));
		open.stream().filter(Deadline::reminder).forEach((reminder) -> moveReminder(reminder, moved));
		tellEngine(subject);
	}

	private void tellEngine(Subject subject) {
		this.engine.orderedStream().forEach((port) -> port.moved(subject));
	}

	private List<Deadline> sameStart(Subject subject, List<Deadline> open) {
		List<Deadline> deadlines = open.stream().filter((deadline) -> !deadline.reminder()).toList();
		if (deadlines.stream().map(Deadline::startedAt).distinct().count() > 1) {
			throw new IllegalStateException(
					"The open deadlines of %s %d began at different moments (%s): one new start cannot be theirs"
						.formatted(subject.kind(), subject.id(),
								deadlines.stream().map(Deadline::rule).collect(Collectors.joining(", "))));
		}
		return deadlines;
	}

	private void moveReminder(Deadline reminder, Map<String, Deadline> moved) {
		Deadline deadline = moved.get(reminder.reminderOf());
		if (deadline != null) {
			move(reminder, DeadlineStarter.reminderStart(deadline, reminder.span().amount()));
		}
	}

	private Deadline move(Deadline deadline, Instant start) {
		Move move = new Move(deadline,
				deadline.moved(this.timescales.compute(deadline.span(), start), this.clock.instant()));
		save(move, Map.of());
		return move.to();
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
