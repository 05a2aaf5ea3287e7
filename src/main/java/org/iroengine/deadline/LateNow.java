package org.iroengine.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

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
		return this.ledger.late(this.clock.instant());
	}

}
