package org.iroengine.demonstration;

import java.time.Instant;

import org.iroengine.support.MovableClock;

/** Moves the one clock of a test back for a while. */
class HindsightInTests implements Hindsight {

	private final MovableClock clock;

	private Instant present;

	HindsightInTests(MovableClock clock) {
		this.clock = clock;
	}

	@Override
	public void at(Instant then) {
		this.present = (this.present != null) ? this.present : this.clock.instant();
		this.clock.set(then);
	}

	@Override
	public void now() {
		this.clock.set(this.present);
		this.present = null;
	}

}
