package org.iroengine.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Tells what the ledger holds that is open and overdue. */
@Component
public class LateNow {

	private final Ledger ledger;

	private final Clock clock;

	LateNow(Ledger ledger, Clock clock) {
		this.ledger = ledger;
		this.clock = clock;
	}

	/** How many deadlines are late, and since when; nothing where none is. */
	public Optional<Overdue> find() {
		return this.ledger.overdue(this.clock.instant());
	}

	/** Every deadline that is late, the oldest first. */
	public List<Deadline> list() {
		Instant now = this.clock.instant();
		return Stream.of(DeadlineState.MISSED, DeadlineState.RUNNING)
			.flatMap((state) -> this.ledger.list(new DeadlineFilter(null, state, false)).stream())
			.filter((deadline) -> deadline.overdueAt(now))
			.sorted(Comparator.comparing(Deadline::dueAt))
			.toList();
	}

}
